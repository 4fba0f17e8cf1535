/** Gives the example of the state `loading` a source that never answers. */
const address = new URL('./never-answers.json', document.baseURI).href;
const fetch = window.fetch.bind(window);

window.fetch = (input, init) =>
  (input instanceof Request ? input.url : String(input)) === address
    ? new Promise(() => undefined)
    : fetch(input, init);

document.querySelector('#loading')?.setAttribute('src', address);

export {};
