/** The text of HTML without its tags, its sources and the labels of controls. */
export const textInside = (html) =>
  html
    .replace(/<details class="care-disclosure care-sources".*?<\/details>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name])
    // Not the hard space, which French writes before some signs.
    .replace(/[ \t\n]+/g, ' ');
