/**
 * Plays the server of Phoenix LiveView inside the page: its client joins over a socket that is not one, and patches the
 * page from a diff, as it does with a real server. Runs in the page.
 */
export async function joinLiveView() {
  const { LiveView, Phoenix } = window;
  let socket;
  let joined;
  const receive = (...message) => socket.onmessage({ data: JSON.stringify(message) });

  function send(text) {
    const [join, ref, topic, event] = JSON.parse(text);
    const isJoin = event === 'phx_join';
    if (isJoin) joined = { join, topic };
    const rendered = { 0: document.querySelector('main').innerHTML, s: ['', ''] };
    const response = isJoin ? { rendered, liveview_version: client.version() } : {};
    queueMicrotask(() => receive(join, ref, topic, 'phx_reply', { status: 'ok', response }));
  }

  /** The client calls it with `new`, in place of a WebSocket. */
  function SocketInPage() {
    socket = { readyState: 0, send, close() {} };
    queueMicrotask(() => {
      socket.readyState = 1;
      socket.onopen();
    });
    return socket;
  }

  window.sendDiff = (html) => receive(joined.join, null, joined.topic, 'diff', { 0: html });
  const isReady = new Promise((resolve) => window.addEventListener('phx:page-loading-stop', resolve, { once: true }));
  const client = new LiveView.LiveSocket('/live', Phoenix.Socket, { transport: SocketInPage });
  client.connect();
  await isReady;
}
