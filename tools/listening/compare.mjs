/** Compares two transcripts line by line: the longest lines in common stay, the others are marked `-` (kept) or `+` (heard). */
export function compare(kept, heard) {
  const [before, after] = [kept, heard].map((text) => text.trimEnd().split('\n'));
  // common[i][j]: how many lines before[i…] and after[j…] have in common.
  const common = Array.from({ length: before.length + 1 }, () => new Array(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      common[i][j] = before[i] === after[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
  const lines = [];
  let step = '';
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      if (before[i].startsWith('>>')) step = before[i];
      i += 1;
      j += 1;
    } else {
      if (step) lines.push(step);
      step = '';
      if (j >= after.length || (i < before.length && common[i + 1][j] >= common[i][j + 1])) {
        lines.push(`- ${before[i]}`);
        i += 1;
      } else {
        lines.push(`+ ${after[j]}`);
        j += 1;
      }
    }
  }
  return lines.join('\n');
}
