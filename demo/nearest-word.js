/** How many letters must be added, removed or changed to make one word the other. */
function distance(one, other) {
  let row = [...other, ''].map((_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[other.length];
}

/** The word that a misspelt one most likely means; `undefined` if none is near. */
export function nearestWord(word, words) {
  const limit = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
  const [nearest] = words
    .map((each) => ({ each, far: distance(word, each) }))
    .filter(({ far }) => far > 0 && far <= limit)
    .sort((a, b) => a.far - b.far);
  return nearest?.each;
}
