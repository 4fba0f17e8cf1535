/** Elements of the page around, shadow roots and what is opened late among them. */
import { expect } from '@open-wc/testing';
import { openHost, PLACES, testHosts } from '../support/hosts.js';

describe('the widget stands right in', () => testHosts(PLACES));

describe('data that are asked for', () => {
  for (const name of ['a disclosure that is opened', 'a dialog that is opened', 'a box that is shown later']) {
    it(`come once the reader sees ${name}`, async () => {
      const host = { ...PLACES[name]!, height: 400 };
      const { element } = await openHost(host, 900, '<model-compare models="gpt-4.1 o3"></model-compare>');
      expect(element.comparison!.models.map(({ id }) => id)).to.deep.equal(['gpt-4.1', 'o3']);
    });
  }
});
