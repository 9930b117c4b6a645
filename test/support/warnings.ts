/** What the page's author would have read in the console during a test. The console is quiet meanwhile. */
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

/** The warnings since the test began, optionally those that hold a text. */
export function warnings(about = ''): readonly string[] {
  return heard.filter((warning) => warning.includes(about));
}
