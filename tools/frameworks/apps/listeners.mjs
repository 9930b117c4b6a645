/** Lists the listeners on a page's document and window, by the DevTools protocol. */
export async function listenersOf(page) {
  const session = await page.createCDPSession();
  const found = [];
  for (const expression of ['document', 'window']) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
    found.push(...listeners.map(({ type }) => `${expression} ${type}`));
  }
  await session.detach();
  return found.sort().join(', ');
}
