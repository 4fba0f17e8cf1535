/** The sign-up form: native, with consent where the reader's region asks for it, and only where the page asks for it. */
import { expect } from '@open-wc/testing';
import { regionOf } from '../../src/on-demand/region.js';
import { smallDataset } from './support/datasets.js';
import { findings } from './support/axe.js';
import { parts, show, until } from './support/element.js';
import { inZone } from './support/stubs.js';

const ENDPOINT = 'https://newsletter.example/subscribe';

async function form(attributes = `subscribe="${ENDPOINT}"`): Promise<HTMLFormElement | undefined> {
  const element = await show(smallDataset(), attributes);
  await element.loadComplete;
  return parts(element, 'subscribe')[0] as HTMLFormElement | undefined;
}

describe('the sign-up form', () => {
  it('is absent without the attribute', async () => {
    expect(await form('')).to.equal(undefined);
  });

  for (const blank of ['', ' \n ']) {
    it(`is absent where the attribute is ${JSON.stringify(blank)}, as a field left empty makes it`, async () => {
      const warn = console.warn;
      const lines: unknown[] = [];
      console.warn = (...words: unknown[]) => void lines.push(...words);
      try {
        // Present by another attribute that loads what is loaded on demand.
        const element = await show(smallDataset(), `subscribe="${blank}" expect="tie"`);
        await until(() => parts(element, 'note').length > 0, 'what is loaded on demand');
        expect(parts(element, 'subscribe')).to.have.length(0);
      } finally {
        console.warn = warn;
      }
      expect(lines.filter((line) => String(line).includes('subscribe'))).to.deep.equal([]);
    });
  }

  it('posts the e-mail and the region to the end point, in a new tab', async () => {
    const shown = (await inZone('America/New_York', () => form()))!;
    expect([shown.action, shown.method, shown.target]).to.deep.equal([ENDPOINT, 'post', '_blank']);
    shown.querySelector<HTMLInputElement>('[type=email]')!.value = 'reader@mail.example';
    expect([...new FormData(shown)]).to.deep.equal([
      ['email', 'reader@mail.example'],
      ['region', 'other'],
    ]);
  });

  it('takes no other address than a complete one', async () => {
    const shown = (await inZone('America/New_York', () => form()))!;
    expect(shown.checkValidity()).to.be.false;
    const email = shown.querySelector<HTMLInputElement>('[type=email]')!;
    email.value = 'not an address';
    expect(shown.checkValidity()).to.be.false;
    email.value = 'reader@mail.example';
    expect(shown.checkValidity()).to.be.true;
  });

  for (const [zone, region] of [
    ['Europe/Berlin', 'eea'],
    ['Europe/London', 'uk'],
    ['Europe/Zurich', 'ch'],
    ['UTC', 'unknown'],
  ] as const) {
    it(`asks for a tick in ${zone}, and does not send it along`, async () => {
      const shown = (await inZone(zone, () => form()))!;
      shown.querySelector<HTMLInputElement>('[type=email]')!.value = 'reader@mail.example';
      expect(shown.checkValidity()).to.be.false;
      const box = shown.querySelector<HTMLInputElement>('[type=checkbox]')!;
      expect(box.checked).to.be.false;
      box.checked = true;
      expect(shown.checkValidity()).to.be.true;
      expect(new FormData(shown).get('region')).to.equal(region);
      expect([...new FormData(shown).keys()]).to.deep.equal(['email', 'region']);
    });
  }

  it('has a promise that the page may word', async () => {
    const element = await show(smallDataset(), `subscribe="${ENDPOINT}"`);
    await element.loadComplete;
    const slot = element.shadowRoot!.querySelector<HTMLSlotElement>('slot[name="subscribe-note"]')!;
    expect(slot.textContent).to.contain('unsubscribe');
    element.innerHTML = '<span slot="subscribe-note">Twice a year.</span>';
    expect(slot.assignedNodes().map((node) => node.textContent)).to.deep.equal(['Twice a year.']);
  });

  it('is not shown for an address that is none', async () => {
    const lines: unknown[] = [];
    const own = console.warn;
    console.warn = (line: unknown) => lines.push(line);
    try {
      expect(await form('subscribe="javascript:alert(1)"')).to.equal(undefined);
    } finally {
      console.warn = own;
    }
    expect(lines.join()).to.contain('subscribe="javascript:alert(1)"');
  });

  it('is accessible', async () => {
    expect(await findings((await inZone('Europe/Paris', () => form()))!)).to.deep.equal([]);
  });
});

describe('a region', () => {
  const zones: readonly [zone: string | undefined, region: string][] = [
    ['Europe/Vaduz', 'eea'],
    ['Atlantic/Reykjavik', 'eea'],
    ['Atlantic/Canary', 'eea'],
    ['Europe/Dublin', 'eea'],
    ['Europe/Belgrade', 'other'],
    ['Europe/Kyiv', 'other'],
    ['Asia/Tokyo', 'other'],
    ['Europe/Isle_of_Man', 'uk'],
    ['Etc/GMT-1', 'unknown'],
    [undefined, 'unknown'],
  ];
  for (const [zone, region] of zones) {
    it(`of ${zone} is ${region}`, () => {
      expect(regionOf(zone)).to.equal(region);
    });
  }
});
