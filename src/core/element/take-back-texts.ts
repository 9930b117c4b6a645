/** What page translators put around a text in its place: Google and Edge, Baidu, Yandex. */
const wrappers = 'font, trans, ya-tr-span';

/**
 * Page translators replace text nodes. Lit updates the nodes where it put them, so this gives it text nodes again. A
 * bilingual translator marks the words that it adds: they stay, and would be added again if they went.
 */
export function takeBackTexts(root: ParentNode): void {
  // The extension Kiss Translator puts the page's nodes here while it shows only its own words.
  for (const backup of root.querySelectorAll<HTMLTemplateElement>('template.kiss-translator-backup'))
    backup.parentElement?.replaceWith(backup.content);
  const sentences = new Set<Node | null>();
  for (const wrapper of root.querySelectorAll(wrappers)) {
    if (wrapper.closest('.notranslate, [translate=no]')) continue;
    const before = wrapper.previousSibling;
    if (sentences.has(before)) {
      (before as Text).data += wrapper.textContent;
      wrapper.remove();
    } else {
      const text = new Text(wrapper.textContent);
      wrapper.replaceWith(text);
      // Yandex wraps each sentence of a text.
      if (wrapper.localName === 'ya-tr-span') sentences.add(text);
    }
  }
}
