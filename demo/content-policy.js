/** Reads a Content-Security-Policy as browsers do, as far as the files of this library are concerned. */

/** The sources of each directive. The first of the same name counts. */
export function readPolicy(text) {
  const directives = new Map();
  for (const part of text.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  return directives;
}

const isSecure = { 'http:': ['http:', 'https:'], 'https:': ['https:'] };

/** Whether a source such as `https://*.example.org/files/` covers an address. */
function covers(source, address, page) {
  if (source === '*') return /^https?:$/.test(address.protocol);
  if (/^[a-z][a-z\d+.-]*:$/i.test(source))
    return (isSecure[source.toLowerCase()] ?? [source]).includes(address.protocol);
  const [, scheme, host, port = '', path = ''] =
    source.match(/^(?:([a-z][a-z\d+.-]*:)\/\/)?([^/:]+)(:[\d*]+)?(\/.*)?$/i) ?? [];
  if (!host) return false;
  const schemes = isSecure[(scheme ?? page.protocol).toLowerCase()] ?? [];
  if (!schemes.includes(address.protocol)) return false;
  const name = host.toLowerCase();
  const isHost = name.startsWith('*.') ? address.hostname.endsWith(name.slice(1)) : address.hostname === name;
  const isPort = port === ':*' || (port || ':') === `:${address.port}`;
  const isPath =
    !path || path === '/' || (path.endsWith('/') ? address.pathname.startsWith(path) : address.pathname === path);
  return isHost && isPort && isPath;
}

/**
 * The directive that refuses a file; `undefined` if it may load.
 *
 * @param policy from `readPolicy`
 * @param names the directives that can decide, the most special first
 * @param address the file's URL
 * @param page the page's URL
 * @param marks the `nonce` and `integrity` of the tag
 */
export function refusal(policy, names, address, page, { nonce, integrity } = {}) {
  const name = names.find((each) => policy.has(each));
  if (!name) return undefined;
  const sources = policy.get(name);
  const marked = [nonce && `'nonce-${nonce}'`, ...(integrity ?? '').split(/\s+/).map((hash) => hash && `'${hash}'`)];
  if (sources.some((source) => marked.includes(source))) return undefined;
  if (sources.includes("'strict-dynamic'")) return name;
  const isSelf = sources.includes("'self'") && address.origin === page.origin;
  return isSelf || sources.some((source) => covers(source, address, page)) ? undefined : name;
}

export const SCRIPT = ['script-src-elem', 'script-src', 'default-src'];
export const STYLE = ['style-src-elem', 'style-src', 'default-src'];
export const CONNECT = ['connect-src', 'default-src'];
