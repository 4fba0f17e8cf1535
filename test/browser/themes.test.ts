/** The demo themes hold at both ends of the widths, and every part that can be styled is one that is documented. */
import { expect } from '@open-wc/testing';
import type { ModelCompareElement } from '../../src/index.js';
import { CONTROLS } from '../../src/core/options.js';
import { textContrasts } from './support/contrast.js';
import { caseDataset, smallDataset, threeModels } from './support/datasets.js';
import { hasState, parts, show, until } from './support/element.js';
import { openAll, overflowing } from './support/geometry.js';
import { emulateMedia, engine, openPage, pause } from './support/harness.js';
import { holdRequests } from './support/stubs.js';

async function open(name: string, width: number): Promise<{ page: Window; element: ModelCompareElement }> {
  const { page } = await openPage(`/demo/themes/${name}.html`, width);
  const element = page.document.querySelector('model-compare')!;
  void element.loadComplete;
  await until(() => element.comparison, `${name}: a comparison`);
  await element.updateComplete;
  // The outermost box's colour passes through a transition of a millisecond.
  await pause(60);
  return { page, element };
}

for (const name of ['docs-site', 'newspaper', 'terminal']) {
  for (const width of [320, 1200]) {
    it(`${name} at ${width} px: nothing sticks out, every text has a contrast of 4.5`, async () => {
      const { page, element } = await open(name, width);
      expect(parts(element, 'card')).to.have.length(2);
      expect(overflowing(element)).to.deep.equal([]);
      const { scrollWidth, clientWidth } = page.document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
      openAll(element);
      await until(() => parts(element, 'method').at(-1)!.querySelector('p'), 'the method note');
      const [worst] = textContrasts(element);
      expect(worst!.ratio, worst!.text).to.be.at.least(4.5);
      expect(overflowing(element), 'unfolded').to.deep.equal([]);
    });
  }
}

(engine === 'chromium' ? it : it.skip)('docs-site in the dark: every text has a contrast of 4.5', async () => {
  await emulateMedia({ colorScheme: 'dark' });
  try {
    const { element } = await open('docs-site', 1200);
    expect(hasState(element, 'dark')).to.be.true;
    const [worst] = textContrasts(element);
    expect(worst!.ratio, worst!.text).to.be.at.least(4.5);
  } finally {
    await emulateMedia({ colorScheme: 'light' });
  }
});

it('the parts that are shown are those of the manifest', async () => {
  interface Manifest {
    modules: { declarations?: { customElement?: boolean; cssParts?: { name: string }[] }[] }[];
  }
  const { modules } = (await (await fetch('/custom-elements.json')).json()) as Manifest;
  const documented = modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ customElement, cssParts = [] }) => (customElement ? cssParts.map(({ name }) => name) : []));

  const dataset = await caseDataset('seed-002');
  const three = threeModels();
  holdRequests();
  const elements = [
    await show(dataset, `subscribe="https://example.org/join" expect="tie" controls="${CONTROLS.join(' ')}"`),
    await show({ ...three, models: three.models.map((model) => ({ price: { input: 1, output: 3 }, ...model })) }),
    await show({ format: 'none' }),
    await show(undefined, 'src="/never.json" models="a b" loading="eager"'),
    await show(smallDataset()),
  ];
  const shown = (): string[] => [
    ...new Set(
      elements.flatMap((one) => [...one.shadowRoot!.querySelectorAll('[part]')].flatMap((node) => [...node.part])),
    ),
  ];
  await until(
    () => ['subscribe', 'note', 'groups', 'plot', 'skeleton'].every((name) => shown().includes(name)),
    'all that loads',
  );
  const controls: readonly string[] = CONTROLS;
  const isControl = (name: string): boolean => controls.includes(name) && !documented.includes(name);
  expect(shown().filter((name) => !isControl(name))).to.have.members(documented);
});
