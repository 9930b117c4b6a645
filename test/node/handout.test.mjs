/**
 * The handout of a routine fits on one page for every three exercises, on A4 and Letter. A browser prints it to PDF.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { exercises } from '../../dist/content/exercise/exercises.js';
import { findChromium } from '../../tools/browsers/engines.mjs';

const script = readFileSync('dist/cdn/back-care-elements-classic.js', 'utf8');
const ids = exercises.map(({ id }) => id);
/** The pages of a PDF from Chromium. */
const pagesOf = (pdf) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

describe('routine handout', () => {
  let browser;
  before(async () => {
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await puppeteer.launch({
      executablePath: findChromium(),
      args: [...sandbox, '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
    });
  });
  after(() => browser.close());

  async function print(chosen, format) {
    const page = await browser.newPage();
    await page.setContent(
      `<!doctype html><html lang="en-GB"><title>Handout</title><stretch-routine exercises="${chosen.join()}"
        clinic-name="Hill Road Clinic" clinic-phone="01632 960123"></stretch-routine>`,
    );
    await page.evaluate(script);
    await page.evaluate(async () => {
      await customElements.whenDefined('stretch-routine');
      await document.querySelector('stretch-routine').updateComplete;
    });
    const pdf = await page.pdf({ format, margin: { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' } });
    await page.close();
    return pagesOf(pdf);
  }

  for (const format of ['A4', 'Letter']) {
    for (const count of [1, 3, 4, 6, 12]) {
      it(`of ${count} exercises fits on ${Math.ceil(count / 3)} of ${format}`, async () => {
        assert.equal(await print(ids.slice(0, count), format), Math.ceil(count / 3));
      });
    }
  }
});
