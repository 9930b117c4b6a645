/**
 * Drawings are most of what the texts weigh, and the same in every language and region. So the plugin has each once, in a file
 * of its own, and a text says which: `{{drawing-7}}`.
 */
/** The plan holds texts whose drawings were taken out before. */
const FIGURE = /(<svg [^>]*class="care-figure"[^>]*>)(?!\{\{)(.*?)(?=<\/svg>)/gs;

export function drawingStore() {
  const numbers = new Map();
  return {
    /** The drawings in the order of their numbers. It grows with each text. */
    drawings: () => [...numbers.keys()],
    takeOut: (text) =>
      text.replace(FIGURE, (_all, start, drawing) => {
        if (!numbers.has(drawing)) numbers.set(drawing, numbers.size);
        return `${start}{{drawing-${numbers.get(drawing)}}}`;
      }),
  };
}
