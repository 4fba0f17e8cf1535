/** Style sheets of the page around: whatever they do to its own elements, the widget stands in it right. */
import { expect } from '@open-wc/testing';
import { emulateMedia, engine } from '../support/harness.js';
import { hold, openHost, RESETS, testHosts } from '../support/hosts.js';

describe('the widget stands right in a page with', () => testHosts(RESETS));

describe('on paper', () => {
  for (const name of ['a plain page', 'all: unset on everything', 'a dark island']) {
    const host = RESETS[name]!;
    it(`all is unfolded: ${name}`, async function () {
      if (engine !== 'chromium') return this.skip();
      const { frame, element } = await openHost(host, 700);
      expect(frame.page.measure(element).folded).to.be.greaterThan(3);
      for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = false;
      await emulateMedia({ media: 'print' });
      try {
        const measures = frame.page.measure(element);
        hold(measures, element);
        expect(measures.folded).to.equal(0);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
  }
});
