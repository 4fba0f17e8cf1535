// Tells the test how the first <model-compare> of the page ended: `window.outcome` is a promise of "load" or of the
// error's code. Load it before the element's own script.
window.outcome = new Promise((resolve) => {
  const listen = (event) => {
    if (event.target.localName !== 'model-compare') return;
    resolve(event.type === 'load' ? 'load' : event.code);
  };
  // The events do not bubble; capturing sees them all the same.
  for (const type of ['load', 'error']) document.addEventListener(type, listen, { capture: true });
});
