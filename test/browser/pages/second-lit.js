// Another copy of lit, with its own trusted-types policy, that renders something of its own.
import { html, render } from 'lit';

render(html`<p>Another lit was <b>${'here'}</b>.</p>`, document.querySelector('#other'));
window.otherLit = true;
