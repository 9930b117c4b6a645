/** Collects console warnings during a test and keeps the console quiet. */
const heard: string[] = [];
const { warn } = console;

beforeEach(() => {
  heard.length = 0;
  console.warn = (...words: unknown[]) => {
    heard.push(words.map(String).join(' '));
  };
});

afterEach(() => {
  console.warn = warn;
});

/** The warnings since the test began, or only those that contain a text. */
export function warnings(about = ''): readonly string[] {
  return heard.filter((warning) => warning.includes(about));
}
