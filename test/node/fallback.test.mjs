/** The fallback contains all of the element's text, as plain and safe HTML, emergency advice first. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { english as heatColdEnglish } from '../../build/src/content/en/heat-cold-timer.js';
import { english as checkEnglish } from '../../build/src/content/en/red-flag-check.js';
import { lesserSignIds } from '../../build/src/content/advice/seek-help.js';
import { english as seekEnglish } from '../../build/src/content/en/seek-help.js';
import { english as stretchEnglish } from '../../build/src/content/en/stretch-card.js';
import { english as diaryEnglish } from '../../build/src/content/en/pain-diary.js';
import { english as postureEnglish } from '../../build/src/content/en/posture-guide.js';
import { english as restEnglish } from '../../build/src/content/en/rest-positions.js';
import { english as tipsEnglish } from '../../build/src/content/en/back-spasm-tips.js';
import { english as habitsEnglish } from '../../build/src/content/en/daily-habits.js';
import { english as planEnglish } from '../../build/src/content/en/back-care-plan.js';
import { exercises } from '../../build/src/content/exercise/exercises.js';
import { movements } from '../../build/src/content/exercise/movements.js';
import { planSteps } from '../../build/src/content/advice/plan.js';
import { fill } from '../../build/src/core/region/fill-placeholders.js';
import { findRegion } from '../../build/src/core/region/region.js';
import { textFolders } from '../../scripts/text-locales.mjs';
import { textsOf } from './texts.mjs';
import { valuesIn } from './values.mjs';
import { JSDOM } from 'jsdom';
import { fallback, fallbackTags } from '../../build/src/fallback.js';

/** The text of HTML without its tags. */
const textOf = (html) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name])
    .replace(/\s+/g, ' ');

describe('fallback', () => {
  it('rejects every address that the element rejects', () => {
    const html = fallback('seek-help', { bookingUrl: 'javascript:alert(1)', clinicPhone: 'call us' });
    assert.doesNotMatch(html, /javascript:|call us|href="tel:"/);
    assert.match(fallback('seek-help', { bookingUrl: '/book', clinicPhone: '01632 960123' }), /href="\/book"/);
  });
  for (const code of [undefined, 'GB', 'US']) {
    const values = valuesIn(code ? findRegion(code) : undefined, tipsEnglish, 'back-spasm-tips');
    const options = code ? { region: code } : {};
    const has = (html, texts) => {
      const text = textOf(html);
      for (const each of texts) {
        const filled = fill(each, values).replace(/\s+/g, ' ');
        assert.ok(text.includes(filled), filled);
      }
    };
    it(`of back-spasm-tips contains every tip and its evidence (${code})`, () => {
      const html = fallback('back-spasm-tips', options);
      for (const words of Object.values(tipsEnglish['back-spasm-tips'].strategies)) {
        has(html, [words.title, words.summary, words.evidence, ...Object.values(words.tips)]);
      }
      has(html, [
        ...tipsEnglish.common.ambulanceSummary,
        ...tipsEnglish.common.emergencySummary,
        ...tipsEnglish.common.safetyNet,
      ]);
    });
    it(`of red-flag-check contains all signs, their hints, their groups and what the mark means (${code})`, () => {
      const html = fallback('red-flag-check', options);
      const words = checkEnglish['red-flag-check'];
      has(
        html,
        Object.values(words.signs).flatMap(({ statement, hint = '' }) => [statement, hint]),
      );
      has(html, [...Object.values(words.groups), ...words.togetherList.split(words.mark)]);
    });
    it(`of seek-help contains every line of every card, and the hours (${code})`, () => {
      const html = fallback('seek-help', { ...options, clinicPhone: '01632 960123', openingHours: '8 to <6>' });
      const { signs, say, expect, together, overdose } = seekEnglish['seek-help'];
      has(
        html,
        Object.values(lesserSignIds).flatMap((ids) => ids.flatMap((id) => [signs[id].statement, signs[id].hint ?? ''])),
      );
      // Spoken, the mark stands in place of its name.
      has(html, [...say, ...expect, ...together.split(' (◆)'), overdose]);
      has(html, [...tipsEnglish.common.ambulanceSummary, ...tipsEnglish.common.emergencySummary]);
      has(html, [...tipsEnglish.common.safetyNet, '8 to <6>']);
    });
    it(`of seek-help keeps the lines of the opening hours (${code})`, () => {
      const html = fallback('seek-help', { ...options, openingHours: 'Monday\n<Tuesday>' });
      assert.match(html, /<br>Monday<br>&lt;Tuesday&gt;<\/div>/);
      assert.doesNotMatch(html, /\n/);
    });
    it(`of heat-cold-timer contains exclusions, how to, when to stop and what to do afterwards (${code})`, () => {
      const words = heatColdEnglish['heat-cold-timer'];
      const { notForAny, notForOne, ask, either, proof, steps, rules, stop, skinSteps, skinToday } = words;
      const beginning = (text) => text.split(/\{(?:minutes|max|gap|check|timesADay)\}/)[0];
      const lines = [...Object.values(proof), ...Object.values(notForOne), ...Object.values(steps)].flat();
      const html = fallback('heat-cold-timer', options);
      has(html, [...notForAny, ...ask, ...either, ...stop, ...skinSteps, ...skinToday]);
      has(html, [...lines, ...rules].map(beginning));
      has(html, ['after 15 minutes. The most is 20.', 'after 10 minutes. The most is 15.', 'pack 4 times in 24 hours']);
      const heat = textOf(fallback('heat-cold-timer', { ...options, mode: 'heat', minutes: 20 }));
      assert.match(heat, /after 20 minutes\. The most is 20\./);
      assert.doesNotMatch(heat, /Raynaud/);
      for (const minutes of [21, 0, 1.5, Number.NaN]) {
        assert.match(textOf(fallback('heat-cold-timer', { ...options, mode: 'heat', minutes })), /after 15 minutes/);
      }
    });
    for (const { id } of exercises) {
      it(`of stretch-card contains the whole exercise ${id} (${code})`, () => {
        const html = fallback('stretch-card', { ...options, exercise: id });
        const words = stretchEnglish['stretch-card'];
        const { name, purpose, start, steps, cautions, notFor, easier, harder, frequency } = words.exercises[id];
        has(html, [name, purpose, start, ...steps, frequency, ...cautions, ...notFor, ...easier, ...harder]);
        has(html, [...words.stop, ...words.cautions]);
        assert.equal(html.match(/<svg [^>]*class="care-figure"/g).length, (movements[id].stills ?? [1, 2]).length);
      });
    }
    it(`of daily-habits contains every habit and says that they are no treatment (${code})`, () => {
      const words = habitsEnglish['daily-habits'];
      const habits = Object.values(words.habits).flatMap(({ name, text }) => [name, text]);
      has(fallback('daily-habits', options), [...habits, words.general, words.intro, words.fresh]);
    });
    for (const phase of ['first-days', 'next-weeks']) {
      it(`of back-care-plan contains every step of the ${phase} plan with its content (${code})`, () => {
        const html = fallback('back-care-plan', { ...options, phase });
        const words = planEnglish['back-care-plan'];
        const steps = planSteps.filter(({ phases }) => phases.includes(phase));
        has(html, [words.advice[phase], ...steps.flatMap(({ id }) => Object.values(words.steps[id]))]);
        assert.equal(html.match(/<div class="plan-step" role="listitem">/g).length, steps.length);
        for (const { tag, attributes } of steps) {
          if (!fallbackTags.includes(tag)) continue;
          const inside = fallback(tag, { ...options, ...attributes, phase, headingLevel: 3, isPiece: true });
          const [, title, rest] = inside.replace(/ id="[^"]*"/g, '').match(/^(.*?<\/h3>) (.*)$/);
          assert.match(title, /^<h3 class="care-heading"( lang="en-..")?>/, tag);
          assert.ok(html.includes(rest), tag);
          assert.ok(!html.includes(title), tag);
        }
        // The plan shows these once, for all its steps.
        assert.equal(html.match(/class="care-card care-strip"/g).length, 1);
        assert.equal(html.match(/class="care-foot"/g).length, 1);
      });
    }
    it(`of pain-diary says what to write down and promises nothing that needs script (${code})`, () => {
      const html = fallback('pain-diary', options);
      const { heading, intro, when, pain, least, most, more, stopped, helped, note, keep, save } =
        diaryEnglish['pain-diary'];
      has(html, [heading, intro, when, pain, least, most, more, stopped, helped, note]);
      const text = textOf(html);
      for (const each of [keep.keep, keep.notKept, save]) assert.ok(!text.includes(each), each);
    });
    for (const [tag, english] of [
      ['rest-positions', restEnglish],
      ['posture-guide', postureEnglish],
    ]) {
      it(`of ${tag} contains all words and drawings; only the reminder needs script (${code})`, () => {
        const html = fallback(tag, options);
        // `howToOpen` is about the element's own buttons.
        const { reminder, howToOpen: _howToOpen, figureAlt, ...words } = english[tag];
        const texts = textsOf(words).filter(({ path }) => !path.includes('.pictures.'));
        has(
          html,
          texts.map(({ text }) => text),
        );
        const alternatives = textsOf(words).filter(({ path }) => path.includes('.pictures.'));
        const drawings = [...html.matchAll(/<svg [^>]*class="care-figure"[^>]*aria-label="([^"]*)"/g)];
        assert.deepEqual(
          drawings.map(([, label]) => label).sort(),
          alternatives.map(({ text }) => fill(figureAlt, { picture: fill(text, values) })).sort(),
        );
        assert.ok(!textOf(html).includes(reminder.about));
      });
    }
    it(`shows the page’s choice of positions and postures in its order (${code})`, () => {
      const names = (html) => [...html.matchAll(/<summary><h3[^>]*>([^<]*)</g)].map(([, name]) => name);
      const { positions } = restEnglish['rest-positions'];
      const { postures } = postureEnglish['posture-guide'];
      assert.deepEqual(names(fallback('rest-positions', { ...options, positions: 'on-front, on-side,x on-front' })), [
        positions['on-front'].name,
        positions['on-side'].name,
      ]);
      assert.deepEqual(names(fallback('posture-guide', { ...options, postures: 'sleeping' })), [
        postures.sleeping.name,
      ]);
      assert.equal(names(fallback('posture-guide', { ...options, postures: 'x' })).length, 6);
    });
    for (const tag of fallbackTags) {
      it(`of ${tag} puts emergency advice directly after the heading (${code})`, () => {
        const html = fallback(tag, options);
        // Other elements have little room: there the signs unfold.
        const folded = !['red-flag-check', 'seek-help'].includes(tag);
        const [first] = html.matchAll(folded ? /<summary/g : /<h3/g);
        const { emergencyPrefix, emergencySummaryTitle } = tipsEnglish.common;
        const prefix = folded ? emergencySummaryTitle : emergencyPrefix;
        assert.ok(first.index < html.indexOf('</h3>'));
        assert.ok(textOf(html.slice(first.index)).trimStart().startsWith(prefix));
        if (code) assert.match(html, new RegExp(`href="tel:${values.emergencyNumber}"`));
        else assert.doesNotMatch(html, /tel:/);
      });
      it(`of ${tag} is a single line, draws no icon and fits a phone without a style sheet (${code})`, () => {
        const html = fallback(tag, options);
        assert.doesNotMatch(html, /\n/);
        const drawings = [...html.matchAll(/<svg [^>]*>/g)].map(([drawing]) => drawing);
        for (const drawing of drawings) {
          assert.match(drawing, /class="care-figure".* fill="#ddd" stroke="#666"/);
          assert.ok(Number(drawing.match(/ width="(\d+)"/)[1]) <= 240, drawing);
        }
      });
      it(`of ${tag} names its region in the language of its heading (${code})`, () => {
        const [, locale] = fallback(tag, options).match(/^<h2 class="care-heading"(?: lang="([^"]*)")?>/);
        assert.equal(locale, code && `en-${code}`);
      });
      it(`of ${tag} has no words side by side in a block, where minify-html takes the space away (${code})`, () => {
        const { document } = new JSDOM(fallback(tag, options)).window;
        const hasWords = (element) =>
          element && /^(a|b|em|span|strong)$/.test(element.localName) && element.textContent.trim();
        const inBlocks = [...document.querySelectorAll('div > *, section > *, fieldset > *')];
        const glued = inBlocks.filter((each) => hasWords(each) && hasWords(each.previousElementSibling));
        assert.deepEqual(
          glued.map(({ parentElement }) => parentElement.className),
          [],
        );
      });
      it(`of ${tag} has no disclosure in a list's item, which editors tear apart, and no word in a tag they do not know (${code})`, () => {
        const { document } = new JSDOM(fallback(tag, options)).window;
        assert.equal(document.querySelectorAll('li :is(details, summary, h2, h3, h4, h5, h6), bdi, small').length, 0);
      });
      it(`of ${tag} needs no script, style or handler (${code})`, () => {
        assert.doesNotMatch(fallback(tag, options), /<script|<style|\sstyle=|\son\w+=|javascript:/i);
      });
    }
  }
  it('escapes the page’s own texts', () => {
    const html = fallback('red-flag-check', {
      clinicName: '<img src=x onerror=alert(1)>"',
      clinicPhone: '01632 960123',
    });
    assert.doesNotMatch(html, /<img/);
    assert.match(html, /&lt;img src=x onerror=alert\(1\)&gt;&quot;/);
  });
  it('never replaces the emergency number with the clinic’s', () => {
    const html = fallback('red-flag-check', { region: 'GB', clinicPhone: '01632 960123' });
    const emergency = html.slice(html.indexOf('data-urgency="emergency-now"'), html.indexOf('data-urgency="same-day"'));
    assert.match(emergency, /tel:999/);
    assert.doesNotMatch(emergency, /01632/);
  });
  it('fits its headings into the page', () => {
    assert.match(fallback('stretch-card', { headingLevel: 4 }), /^<h4 class="care-heading">/);
    assert.match(fallback('stretch-card', { headingLevel: 99 }), /^<h5 /);
    assert.match(fallback('stretch-card', { headingLevel: Number.NaN }), /^<h2 /);
  });
  it('says in which language the title of each source is', () => {
    for (const tag of fallbackTags) {
      const { document } = new JSDOM(fallback(tag, { locale: 'fr-FR' })).window;
      const titles = [...document.querySelectorAll('.care-sources li > span[dir="auto"]')];
      assert.ok(titles.length > 0, tag);
      for (const { lang, textContent } of titles)
        assert.equal(lang, textContent.startsWith('Codéine: médicaments') ? 'fr' : 'en', textContent);
    }
    assert.match(
      fallback('pain-relief-guide', { locale: 'fr-FR' }),
      /<span dir="auto" lang="fr">.*?Codéine: médicaments/,
    );
  });
  it('names the sources of a routine in the order of its exercises', () => {
    const ids = ['walking', 'cat-cow', 'bridge'];
    const sources = ids.flatMap((id) => exercises.find((each) => each.id === id).sources);
    const { document } = new JSDOM(fallback('stretch-routine', { exercises: ids.join(' ') })).window;
    assert.deepEqual(
      [...document.querySelectorAll('.care-sources a')].map(({ href }) => href),
      [...new Set(sources.map(({ url }) => new URL(url).href))],
    );
  });
  it('throws for an unknown tag and names the known tags', () => {
    assert.throws(() => fallback('toString'), /There is no <toString>\. Accepted: back-care-plan, back-spasm-tips/);
  });
  it('is written to dist for each locale', () => {
    for (const locale of textFolders) {
      for (const tag of fallbackTags)
        assert.ok(readFileSync(`dist/fallback/${locale}/${tag}.html`, 'utf8').length > 1000);
      for (const { id } of exercises) assert.ok(existsSync(`dist/fallback/${locale}/stretch-card/${id}.html`));
    }
  });
});
