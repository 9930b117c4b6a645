import { expect } from '@open-wc/testing';
import { Assistance } from '../../../src/core/session/assistance.js';
import { voiceFor } from '../../../src/core/session/voice-for.js';
import { TestHost } from '../../support/test-host.js';
import { lendVoice, type Spoken } from './lent-voice.js';
import { TestClock } from './test-clock.js';

describe('choice of a voice', () => {
  const voice = (lang: string, isDefault = false): { lang: string; default: boolean } => ({ lang, default: isDefault });

  it('leaves the choice to the browser where no voice of the language is its default', () => {
    expect(voiceFor('en-GB', [voice('en-US'), voice('en-029'), voice('de-DE', true)])).to.equal(undefined);
  });

  it('is the default voice of the language if no voice has the region', () => {
    const ours = voice('en_US', true);
    expect(voiceFor('en-GB', [voice('en-AU'), ours])).to.equal(ours);
  });

  it('prefers the region over the default voice of the language', () => {
    expect(voiceFor('en-GB', [voice('en-US', true), voice('en-GB')]), 'the browser finds it').to.equal(undefined);
    const ours = voice('en_GB', true);
    expect(voiceFor('en-gb', [voice('en-US'), voice('en-GB'), ours])).to.equal(ours);
  });

  it('has the script and the region, however the system writes them', () => {
    const ours = voice('zh_Hans_CN', true);
    const other = voice('zh-Hans-CN');
    expect(voiceFor('zh-Hans-CN', [other, ours])).to.equal(ours);
    expect(voiceFor('zh-Hans-CN', [voice('zh_Hans_CN'), voice('zh-TW', true)])).to.equal(undefined);
  });

  it('may have a language that is no tag', () => {
    const ours = voice('en-us-nyc', true);
    expect(voiceFor('en-US', [voice('de-DE'), ours])).to.equal(ours);
  });

  it('does not take Filipino for Finnish', () => {
    expect(voiceFor('fi', [voice('fil-PH', true)])).to.equal(undefined);
  });
});

describe('a voice that says nothing', () => {
  let host: TestHost;
  let clock: TestClock;
  let assistance: Assistance;
  let spoken: Spoken;
  beforeEach(() => {
    host = new TestHost();
    clock = new TestClock();
    spoken = lendVoice();
    assistance = new Assistance(host, false, clock);
  });
  const isMissing = (): boolean => assistance.missing.has('voice');

  for (const error of ['synthesis-failed', 'voice-unavailable', 'not-allowed', 'network'])
    it(`is missing after the error ${error}, and the element shows so`, () => {
      assistance.speak('Move in slowly', 'en-GB');
      spoken.utterances[0]!.onerror!({ error });
      expect([isMissing(), host.updates]).to.deep.equal([true, 1]);
    });

  for (const error of ['interrupted', 'canceled'])
    it(`is not missing after the error ${error}`, () => {
      assistance.speak('Move in slowly', 'en-GB');
      spoken.utterances[0]!.onerror!({ error });
      expect([isMissing(), host.updates]).to.deep.equal([false, 0]);
    });

  it('is missing if it has not begun after 3 seconds, also when another text follows each second', () => {
    assistance.speak('one', 'en-GB');
    clock.pass(1000);
    assistance.speak('two', 'en-GB');
    clock.pass(1999);
    expect(isMissing()).to.equal(false);
    clock.pass(1);
    expect([isMissing(), host.updates]).to.deep.equal([true, 1]);
  });

  it('is there again as soon as it begins', () => {
    assistance.speak('one', 'en-GB');
    clock.pass(3000);
    spoken.utterances[0]!.onstart!();
    expect([isMissing(), host.updates]).to.deep.equal([false, 2]);
  });

  it('is not missing if it begins in time, or is stopped before', () => {
    assistance.speak('one', 'en-GB');
    spoken.utterances[0]!.onstart!();
    clock.pass(5000);
    assistance.speak('two', 'en-GB');
    assistance.quiet();
    clock.pass(5000);
    expect([isMissing(), clock.waiting]).to.deep.equal([false, 0]);
  });
});
