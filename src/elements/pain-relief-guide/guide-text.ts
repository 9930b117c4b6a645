import {
  anotherSources,
  gelRegions,
  guideSources,
  labels,
  periodPain,
  pharmacistAfterDays,
  products,
  regionSources,
  type MedicineId,
  type ProductId,
} from '../../content/advice/medicines.js';
import { medicinesIn } from '../../content/region/region-medicines.js';
import type { MedicineLabel, RegionMedicines, Source } from '../../content/types.js';
import type { ByRegion, PainReliefWords } from '../../content/words/pain-relief-guide.js';
import { inBrackets } from '../../core/region/in-brackets.js';
import { uniqueSources } from '../../core/parts/sources.js';
import { overdoseValues } from '../../core/region/overdose-advice.js';
import { fill } from '../../core/region/fill-placeholders.js';
import type { RegionText } from '../../core/region/region.js';

/** A list with its heading. */
export interface Lines {
  readonly title: string;
  readonly lines: readonly string[];
}

/** One medicine: its local name, general lines about it, and its label's directions where they may be shown. */
export interface MedicineText {
  readonly id: MedicineId;
  readonly name: string;
  readonly about: readonly string[];
  readonly label?: Lines & { readonly note: string | false };
}

/** A kind of product that can contain one of the ingredients. */
interface ProductText {
  readonly id: ProductId;
  readonly name: string;
  readonly hint: string;
}

/** The text of the guide for one region, shared by the element and its fallback. */
export interface GuideText {
  readonly tooMuch: string;
  /** When to stop a medicine like ibuprofen; empty if no such medicine is shown. */
  readonly stop: readonly Lines[];
  /** Who must not take the medicines. */
  readonly never: readonly Lines[];
  /** Who asks a pharmacist or doctor first. */
  readonly askFirst: readonly Lines[];
  readonly combine: Lines;
  readonly products: readonly ProductText[];
  readonly medicines: readonly MedicineText[];
  /** Advice for all medicines. */
  readonly use: readonly string[];
  /** Muscle relaxants, codeine, and another pain reliever that is common in the region. */
  readonly strong: Lines;
  readonly gel: readonly string[];
  readonly sources: readonly Source[];
}

/** A region whose labels may be shown. */
type LabelCode = keyof typeof labels;

/** The name of a kind of product, with its brands in the region. */
const productName = (words: PainReliefWords, id: ProductId, { brands }: RegionMedicines): string =>
  inBrackets(words.products[id], brands?.[id]);

/** The values of a label as the language writes numbers and units. */
const writtenOut = (
  values: MedicineLabel['values'] | typeof periodPain.values,
  { thousands, units }: PainReliefWords,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      String(value)
        .replace(/(\d),(?=\d{3})/g, `$1${thousands}`)
        .replace(/\b(mg|g)$/, (unit) => units[unit as keyof typeof units]),
    ]),
  );

/** Builds the text of the guide for the medicines `ids`, in that order. */
export function guideText(words: PainReliefWords, regionText: RegionText, ids: readonly MedicineId[]): GuideText {
  const { region, values } = regionText;
  const { code } = region;
  const known = medicinesIn(code, words.names);
  const labelCode = known.doses === 'label' ? (code as LabelCode) : null;
  const regionLabels: Readonly<Partial<Record<MedicineId, MedicineLabel>>> = labelCode ? labels[labelCode] : {};
  const local = (text: string, more: object = {}) => fill(text, { ...values, ...more });
  const plainList = (title: string, lines: readonly string[]): Lines => ({
    title: local(title),
    lines: lines.map((line) => local(line)),
  });
  const list = (title: string, lines: Readonly<Record<string, ByRegion>>): Lines => ({
    title: local(title),
    lines: Object.values(lines).map((line) => local(byRegion(line))),
  });
  const byRegion = (line: ByRegion) => (typeof line === 'string' ? line : (line[code as LabelCode] ?? line.other));

  const medicine = (id: MedicineId): MedicineText => {
    const label = regionLabels[id];
    const sold = id === 'naproxen' ? (known.naproxenSold ?? 'unknown') : null;
    const prescribed = sold === 'prescription' || sold === 'period-pain';
    const directions: Readonly<Partial<Record<MedicineId, readonly string[]>>> = labelCode
      ? words.labels[labelCode]
      : {};
    const lines = directions[id];
    const values = label && writtenOut(label.values, words);
    return {
      id,
      name: fill('{Name}', { name: known[id] }),
      about: [
        ...(sold ? [fill(words.sold[sold], writtenOut(periodPain.values, words))] : []),
        ...(lines ? [] : [prescribed ? words.asPrescribed : words.followPack]),
        ...(id === 'paracetamol' ? [words.liver] : []),
      ],
      ...(labelCode &&
        values &&
        lines && {
          label: {
            title: fill(words.labelTitle[labelCode], values),
            lines: lines.map((line) => fill(line, values)),
            note: label.check !== 'seen' && words.copyOfLabel,
          },
        }),
    };
  };

  const hasNsaid = ids.some((id) => id !== 'paracetamol');
  const hasParacetamol = ids.includes('paracetamol');
  const { 'same-drug': sameDrug, ...paracetamol } = words.paracetamol;
  const gelSold = gelRegions.includes(code);
  const { another } = known;
  return {
    tooMuch: local(words.tooMuchText, overdoseValues(regionText, words.getHelpForOverdose)),
    stop: hasNsaid ? [plainList(words.stopNowTitle, words.stopNow), plainList(words.stopTitle, words.stop)] : [],
    never: [
      ...(hasNsaid ? [list(words.neverTitle, words.never)] : []),
      ...(hasParacetamol ? [list(words.neverParacetamolTitle, { 'same-drug': sameDrug })] : []),
    ],
    askFirst: [
      ...(hasNsaid ? [list(words.nsaidTitle, words.nsaid)] : []),
      ...(hasParacetamol ? [list(words.paracetamolTitle, paracetamol)] : []),
    ],
    combine: list(words.combineTitle, words.combine),
    products: (Object.keys(products) as ProductId[]).map((id) => ({
      id,
      name: local(productName(words, id, known)),
      hint: local(words.canHold, { drugs: local(words.drugs[products[id]]) }),
    })),
    medicines: ids.map(medicine),
    use: words.use.map((line) => local(line, { days: pharmacistAfterDays })),
    strong: {
      title: words.strongTitle,
      lines: [
        ...words.strong,
        words.codeineSold[known.codeineSold ?? 'unknown'],
        ...(another ? [[words.anotherSold[another.sold], ...words.another[another.kind]].join(' ')] : []),
      ].map((line) => local(line, another)),
    },
    gel: [...(gelSold ? [local(words.gelSold)] : []), local(byRegion(words.gelLabel)), local(words.gel)],
    sources: uniqueSources(
      guideSources.evidence,
      guideSources.stop,
      ...ids.map((id) => regionLabels[id]?.sources ?? []),
      known.naproxenSold === 'period-pain' && ids.includes('naproxen') ? periodPain.sources : [],
      guideSources.strong,
      another ? anotherSources[another.kind] : [],
      regionSources[code] ?? [],
    ),
  };
}

/** The warnings about the ticked products. They never say that a combination is safe. */
export function foundText(
  words: PainReliefWords,
  { values, region }: RegionText,
  ticked: readonly ProductId[],
): readonly string[] {
  const known = medicinesIn(region.code, words.names);
  const holding = (ingredient: 'paracetamol' | 'nsaid') =>
    ticked.filter((id) => products[id] === ingredient || products[id] === 'both').length;
  return [
    ...ticked.map((id) =>
      // Fill twice: the inserted words contain place-holders for names of medicines.
      fill(
        fill(words.found, {
          product: productName(words, id, known),
          drugs: words.drugs[products[id]],
          medicines: words.notWith[products[id]],
        }),
        values,
      ),
    ),
    ...(holding('paracetamol') > 1 || holding('nsaid') > 1 ? [words.clash] : []),
  ];
}
