/** Records the errors and warnings of a demo page for the test. Runs before the page's own scripts. */
window.pageLog = [];
for (const kind of ['warn', 'error']) {
  console[kind] = (...parts) => window.pageLog.push(`${kind}: ${parts.join(' ')}`);
}
addEventListener('error', ({ message }) => window.pageLog.push(`thrown: ${message}`));
addEventListener('unhandledrejection', ({ reason }) => window.pageLog.push(`rejected: ${reason}`));
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  window.pageLog.push(`${effectiveDirective}: ${blockedURI}`),
);
