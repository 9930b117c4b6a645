/** Records a page's errors and warnings for the test. Runs first, like a site's own error log. */
window.hostLog = { warnings: [], errors: [], violations: [] };
console.warn = function (...parts) {
  window.hostLog.warnings.push(parts.join(' '));
};
addEventListener('error', (event) => window.hostLog.errors.push(event.message));
addEventListener('unhandledrejection', (event) => window.hostLog.errors.push(String(event.reason)));
document.addEventListener('securitypolicyviolation', (event) =>
  window.hostLog.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`),
);
