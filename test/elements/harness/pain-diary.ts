/** What a visitor sees and does in the diary. */
import { expect, fixture } from '@open-wc/testing';
import { english } from '../../../src/content/en/pain-diary.js';
import type { DiaryEntry } from '../../../src/diary/diary.js';
import '../../../src/elements/pain-diary/pain-diary.define.js';
import type { PainDiary } from '../../../src/elements/pain-diary/pain-diary.js';
import { standIn } from '../../support/stand-ins.js';
import { find, findAll, textOf } from '../queries.js';
import { waitUntil } from '../../support/wait.js';

export const words = english['pain-diary'];
export const key = 'back-care-elements:pain-diary';

export const showDiary = (attributes = ''): Promise<PainDiary> =>
  fixture<PainDiary>(`<pain-diary ${attributes}></pain-diary>`);
export const news = (element: Element): string => textOf(find(element, '.diary-news [aria-live=polite]'));
export const keepState = (element: Element): string => textOf(find(element, '[part=keep] [aria-live=polite]'));
export const rows = (element: Element): string[] => findAll(element, 'tbody tr').map(textOf);
export const pains = (element: PainDiary): number[] => element.entries.map(({ pain }) => pain);

export function write(element: Element, field: string, value: string): void {
  const control = find<HTMLInputElement | HTMLTextAreaElement>(element, `[name=${field}]`);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

export async function press(element: PainDiary, selector: string): Promise<void> {
  find(element, selector).click();
  await element.updateComplete;
  // The element moves the focus after rendering.
  await element.updateComplete;
}

export async function add(
  element: PainDiary,
  pain: number,
  fields: Readonly<Record<string, string>> = {},
): Promise<void> {
  for (const [field, value] of Object.entries(fields)) write(element, field, value);
  find(element, `[name=pain][value="${pain}"]`).click();
  await press(element, 'form [type=submit]');
}

export async function choose(element: PainDiary, content: BlobPart): Promise<void> {
  const input = find<HTMLInputElement>(element, 'input[type=file]');
  const chosen = new DataTransfer();
  chosen.items.add(new File([content], 'diary'));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await waitUntil(() => input.value === '');
  await element.updateComplete;
  // The element moves the focus after rendering.
  await element.updateComplete;
}

/** Writes records into the kept diary, as another tab would. */
export async function writeElsewhere(
  element: PainDiary,
  ...records: readonly Partial<DiaryEntry & { deleted: true }>[]
): Promise<void> {
  const { value } = JSON.parse(localStorage.getItem(key)!) as { value: DiaryEntry[] };
  const others = value.filter(({ id }) => !records.some((record) => record.id === id));
  localStorage.setItem(key, JSON.stringify({ format: 1, value: [...others, ...records] }));
  dispatchEvent(new StorageEvent('storage', { key }));
  await element.updateComplete;
}

/** A diary of several days, latest entry first. */
export function days(count: number): DiaryEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2026, 0, count - index, 9, 30)).toISOString().slice(0, 16);
    const id = `${index}`.padStart(12, '0');
    return {
      id: `00000000-0000-4000-8000-${id}`,
      at: `${date}:00+00:00`,
      pain: index % 11,
      stopped: `Stopped ${index}`,
      helped: '',
      note: '',
      changed: index,
    };
  });
}

/** The file that the visitor gets, and whether its object URL was revoked. */
export function downloads(): { readonly name: string; readonly type: string; readonly content: Promise<string> }[] {
  const saved: { name: string; type: string; content: Promise<string> }[] = [];
  let latest: Blob | undefined;
  standIn(URL, 'createObjectURL', (blob: Blob) => {
    latest = blob;
    return 'blob:test';
  });
  standIn(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    expect(this.href).to.equal('blob:test');
    saved.push({
      name: this.download,
      type: latest!.type,
      content: latest!.arrayBuffer().then((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)),
    });
  });
  return saved;
}
