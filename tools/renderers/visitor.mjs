/** A person who fills in a form: looks at the page and clicks with the mouse. */
import { isDeepStrictEqual } from 'node:util';
import { answersFromResponse, triage } from '../../dist/triage/index.js';
import { codesIn } from './form.mjs';

/** How long a renderer may take until its response says what it should. */
const patience = 10_000;

export class Visitor {
  constructor(page, ours) {
    this.page = page;
    this.ours = ours;
  }

  /** Shows the form, empty or with a response, and returns what is in sight. */
  async open(response) {
    this.codes = codesIn(response);
    await this.page.evaluate((form, filled) => window.renderer.show(form, filled), this.ours.form, response);
    return this.look(Object.keys(this.codes));
  }

  /** Looks until the right questions are in sight, and the right answers chosen in some of them. */
  async look(linkIds) {
    const shown = this.ours.enabled(this.codes);
    const chosen = Object.fromEntries(linkIds.map((linkId) => [linkId, this.textsOf(linkId)]));
    this.seen = await this.page.evaluate((...due) => window.sight.look(...due), shown, chosen);
    const seen = Object.keys(this.seen);
    return {
      missing: shown.filter((linkId) => !seen.includes(linkId)),
      extra: seen.filter((linkId) => !shown.includes(linkId)),
      unticked: linkIds.filter(
        (linkId) => !isDeepStrictEqual([...(this.seen[linkId] ?? [])].sort(), [...chosen[linkId]].sort()),
      ),
    };
  }

  textsOf(linkId, codes = this.codes[linkId]) {
    return codes.map((code) => this.ours.textOf(linkId, code));
  }

  /** Makes these the chosen answers of a question, as a person does who sees which are chosen now. */
  async choose(linkId, codes, onStep) {
    const wanted = this.textsOf(linkId, codes);
    const chosen = this.seen[linkId] ?? [];
    const mayUntick = linkId.endsWith('.items');
    const clicks = [
      ...(mayUntick ? chosen.filter((text) => !wanted.includes(text)) : []),
      ...wanted.filter((text) => !chosen.includes(text)),
    ];
    this.codes[linkId] = codes;
    for (const [index, text] of clicks.entries()) {
      const point = await this.page.evaluate((...due) => window.sight.find(...due), linkId, text);
      if (!point) throw new Error(`“${text}” of ${linkId} is not in sight`);
      await this.page.mouse.click(point.x, point.y);
      const isLast = index === clicks.length - 1;
      const step = await this.look(isLast ? [linkId] : []);
      if (step.unticked.length) throw new Error(`“${text}” of ${linkId} was clicked and is not chosen`);
      onStep(step);
    }
  }

  /** Gives these answers, in the order of the form. */
  async answer(answers, onStep) {
    const codes = codesIn(this.ours.respond(answers));
    for (const { linkId } of this.ours.questions) {
      // Whoever answers a question again and means no item unticks those of before.
      const isDue = linkId.replace('.items', '') in codes && this.ours.enabled(this.codes).includes(linkId);
      if (isDue) await this.choose(linkId, codes[linkId] ?? [], onStep);
    }
  }

  /** What the renderer's response says, once it says what ours does or patience ends. */
  async result(answers) {
    const ours = codesIn(this.ours.respond(answers));
    const deadline = Date.now() + patience;
    let response;
    do response = await this.page.evaluate(() => JSON.parse(JSON.stringify(window.renderer.response() ?? null)));
    while (!isDeepStrictEqual(codesIn(response), ours) && Date.now() < deadline);
    const theirs = codesIn(response);
    const read = answersFromResponse(response);
    return {
      added: Object.keys(theirs).filter((linkId) => !isDeepStrictEqual(theirs[linkId], ours[linkId])),
      lost: Object.keys(ours).filter((linkId) => !(linkId in theirs)),
      sameAnswers: isDeepStrictEqual(read, answers),
      sameLevel: isDeepStrictEqual(triage(read), triage(answers)),
    };
  }
}
