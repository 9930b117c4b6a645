import { expect } from '@open-wc/testing';
import { listOf, oneOf, phoneNumber, webAddress, wholeNumber } from '../../../src/core/contract/attributes.js';
import { warnAboutAttribute } from '../../../src/core/contract/warn.js';
import { warnings } from '../../support/warnings.js';

const words = ['one', 'two', 'three'] as const;
const limits = { min: 2, max: 5, default: 2 };
let element: Element;

beforeEach(() => {
  element = document.createElement('made-up-element');
});

describe('attribute warning', () => {
  it('names the element, the attribute, the value and the accepted values', () => {
    oneOf(element, 'size', 'four', words, 'one');
    expect(warnings()).to.deep.equal(['<made-up-element> size="four" is not accepted. Accepted: one, two, three.']);
  });

  it('appears once for an element, attribute and value, however often it is read', () => {
    for (let time = 0; time < 3; time++) oneOf(element, 'size', 'four', words, 'one');
    expect(warnings()).to.have.length(1);
  });

  it('appears again for another value, attribute or element', () => {
    oneOf(element, 'size', 'four', words, 'one');
    oneOf(element, 'size', 'five', words, 'one');
    oneOf(element, 'kind', 'four', words, 'one');
    oneOf(document.createElement('made-up-element'), 'size', 'four', words, 'one');
    expect(warnings()).to.have.length(4);
  });

  it('does not appear again after a correct value in between', () => {
    for (const value of ['four', 'two', 'four']) oneOf(element, 'size', value, words, 'one');
    expect(warnings()).to.have.length(1);
  });

  it('shows any value as text', () => {
    warnAboutAttribute(element, 'size', '<img onerror=alert(1)> %s %o', 'one');
    expect(warnings()).to.deep.equal([
      '<made-up-element> size="<img onerror=alert(1)> %s %o" is not accepted. Accepted: one.',
    ]);
  });
});

describe('attribute with a choice of words', () => {
  it('returns the word, also with white space around it', () => {
    expect(oneOf(element, 'size', ' two\n', words, 'one')).to.equal('two');
    expect(warnings()).to.deep.equal([]);
  });

  it('falls back without a warning when absent or empty', () => {
    for (const value of [null, undefined, '', '  '])
      expect(oneOf(element, 'size', value, words, 'three')).to.equal('three');
    expect(warnings()).to.deep.equal([]);
  });

  it('falls back with a warning for an unknown word, another case and prototype names', () => {
    for (const value of ['four', 'One', 'constructor', '__proto__', 'toString']) {
      expect(oneOf(element, 'size', value, words, 'three')).to.equal('three');
    }
    expect(warnings()).to.have.length(5);
  });
});

describe('attribute with a list of words', () => {
  it('keeps their order and takes each once, separated by white space, commas or both', () => {
    expect(listOf(element, 'parts', ' three, one\n\ttwo,one ,', words)).to.deep.equal(['three', 'one', 'two']);
    expect(warnings()).to.deep.equal([]);
  });

  it('warns of each unknown word once and keeps the others', () => {
    expect(listOf(element, 'parts', 'nine two ten nine', words)).to.deep.equal(['two']);
    expect(warnings()).to.have.length(2);
    expect(warnings('parts="nine"')).to.have.length(1);
    expect(warnings('parts="ten"')).to.have.length(1);
  });

  it('returns an empty list when absent or empty', () => {
    for (const value of [null, undefined, '', ' , ']) expect(listOf(element, 'parts', value, words)).to.deep.equal([]);
    expect(warnings()).to.deep.equal([]);
  });
});

describe('attribute with a whole number', () => {
  it('accepts every number within its limits, as text or as a number', () => {
    for (const number of [2, 3, 4, 5]) {
      expect(wholeNumber(element, 'level', number, limits)).to.equal(number);
      expect(wholeNumber(element, 'level', String(number), limits)).to.equal(number);
    }
    expect(warnings()).to.deep.equal([]);
  });

  it('falls back silently to the default when absent or empty', () => {
    for (const value of [null, undefined, '']) expect(wholeNumber(element, 'level', value, limits)).to.equal(2);
    expect(warnings()).to.deep.equal([]);
  });

  it('treats the number 0 as absent, as Vue sets it, but warns of the text “0”', () => {
    expect(wholeNumber(element, 'level', 0, limits)).to.equal(2);
    expect(warnings()).to.deep.equal([]);
    expect(wholeNumber(element, 'level', '0', limits)).to.equal(2);
    expect(warnings('level="0"')).to.have.length(1);
  });

  it('falls back with a warning for a value that is out of range, not whole or not a number', () => {
    const wrong = ['1', '6', '-3', '2.5', 'two', 'NaN', 'Infinity', '1e9', 7, Number.NaN];
    for (const value of wrong) expect(wholeNumber(element, 'level', value, limits), String(value)).to.equal(2);
    expect(warnings('a whole number from 2 to 5')).to.have.length(wrong.length - 1);
  });
});

describe('attribute with a telephone number', () => {
  it('accepts numbers as people write them', () => {
    for (const number of ['01632 960123', '+44 (0)1632 960-123', '999', '*31#5550100', '555.0100', '555/0100']) {
      expect(phoneNumber(element, 'clinic-phone', ` ${number} `)).to.equal(number);
    }
    expect(warnings()).to.deep.equal([]);
  });

  it('returns none with a warning for text that cannot be called', () => {
    const wrong = ['call us', '12', 'javascript:alert(1)', '555 0100 x', '<b>555</b>', '--', '555,0100;ext=1'];
    for (const value of wrong) expect(phoneNumber(element, 'clinic-phone', value), value).to.equal(null);
    expect(warnings('clinic-phone=')).to.have.length(wrong.length);
  });

  it('returns none without a warning when absent or empty', () => {
    for (const value of [null, undefined, '', ' ']) expect(phoneNumber(element, 'clinic-phone', value)).to.equal(null);
    expect(warnings()).to.deep.equal([]);
  });
});

describe('attribute with a web address', () => {
  it('accepts http, https and relative addresses', () => {
    for (const address of [
      'https://clinic.example/book',
      'http://clinic.example',
      '/book',
      'book?day=1',
      '#book',
      '//clinic.example',
    ]) {
      expect(webAddress(element, 'booking-url', ` ${address} `)).to.equal(address);
    }
    expect(warnings()).to.deep.equal([]);
  });

  it('returns none with a warning for everything else', () => {
    const wrong = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'blob:https://clinic.example/1',
      'file:///etc/passwd',
      'http://',
      // Half a character, as a text that was cut leaves it: no address can hold it.
      '/\ud800',
    ];
    for (const value of wrong) expect(webAddress(element, 'booking-url', value), value).to.equal(null);
    expect(warnings('booking-url=')).to.have.length(wrong.length);
  });
});
