// Collects what the page's policy blocks, as strings, in `window.violations`. Load it first, as a classic script.
window.violations = [];
document.addEventListener('securitypolicyviolation', (event) => {
  window.violations.push(`${event.effectiveDirective}: ${event.blockedURI}`);
});
