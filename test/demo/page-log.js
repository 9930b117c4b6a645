/** What goes wrong on a page of the demo, kept for the test: runs before the page's own scripts. */
window.pageLog = [];
for (const kind of ['warn', 'error']) {
  console[kind] = (...parts) => window.pageLog.push(`${kind}: ${parts.join(' ')}`);
}
addEventListener('error', ({ message }) => window.pageLog.push(`thrown: ${message}`));
addEventListener('unhandledrejection', ({ reason }) => window.pageLog.push(`rejected: ${reason}`));
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  window.pageLog.push(`${effectiveDirective}: ${blockedURI}`),
);
