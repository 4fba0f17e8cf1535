/** The package as others get it, from the packed tarball: what is in it, in a vite project, on a static server. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build, createServer, type InlineConfig } from 'vite';
import * as consumer from './consumer.js';

const { home, installed, noBrowser } = consumer;
let files: string[];

before(async () => {
  files = consumer.install();
  await consumer.openBrowser();
});

after(async () => {
  await consumer.closeBrowser();
  consumer.uninstall();
});

describe('the tarball', () => {
  const allowed = [
    /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|custom-elements\.json)$/,
    /^data\/dist\/dataset(\.compact)?\.schema\.json$/,
    /^dist\/(model-compare(\.iife)?\.js|cli\.js|THIRD-PARTY-LICENSES\.txt)$/,
    /^dist\/(on-demand|locales\/(extras\/)?[a-z]{2})\.js$/,
    /^dist\/catalogue\/[\w-]+\.json$/,
    /^dist\/lib\/([\w-]+\/)*[\w-]+(\.[\w-]+)?(\.d\.ts|\.js)$/,
  ];

  test('holds what is published and nothing else', () => {
    assert.deepEqual(
      files.filter((file) => !allowed.some((pattern) => pattern.test(file))),
      [],
    );
  });

  test('holds both bundles, the command line, the catalogue, the library, types and licences', () => {
    const wanted = [
      'dist/model-compare.js',
      'dist/model-compare.iife.js',
      'dist/on-demand.js',
      'dist/locales/de.js',
      'dist/locales/extras/de.js',
      'dist/catalogue/index.json',
      'dist/cli.js',
      'dist/lib/index.js',
      'dist/lib/index.d.ts',
      'dist/lib/core/index.js',
      'dist/THIRD-PARTY-LICENSES.txt',
      'custom-elements.json',
      'LICENSE',
    ];
    assert.deepEqual(
      wanted.filter((file) => !files.includes(file)),
      [],
    );
  });

  test('holds every shard that its catalogue names', () => {
    const index = JSON.parse(readFileSync(join(installed, 'dist/catalogue/index.json'), 'utf8')) as {
      models: { shard: string }[];
    };
    const missing = index.models.filter(({ shard }) => !files.includes(`dist/catalogue/${shard}.json`));
    assert.deepEqual(missing, []);
  });

  test('names no path of the machine that made it', () => {
    const places = [consumer.root, homedir(), 'file:///'].filter((place) => place.length > 1);
    const telling = files.filter((file) => {
      const text = readFileSync(join(installed, file), 'utf8');
      return places.some((place) => text.includes(`${place}/`)) || /sourceMappingURL/.test(text);
    });
    assert.deepEqual(telling, []);
  });
});

const dataset = {
  format: 'model-compare/1',
  categories: [
    { id: 'code', name: 'Code', weight: 1 },
    { id: 'text', name: 'Text', weight: 1 },
  ],
  benchmarks: [
    { id: 'fix', name: 'Fix it', category: 'code' },
    { id: 'sum', name: 'Sum it up', category: 'text' },
  ],
  models: [
    { id: 'one', name: 'Model One', scores: { fix: 40, sum: 80 } },
    { id: 'two', name: 'Model Two', scores: { fix: 55, sum: 25 } },
  ],
};

function writeApp(): InlineConfig {
  const page = (script: string, attributes = ''): string =>
    `<!doctype html><html lang="en"><link rel="icon" href="data:,"><script type="module" src="./${script}"></script>` +
    `<model-compare ${attributes}></model-compare></html>`;
  consumer.write('index.html', page('app.js'));
  consumer.write(
    'app.js',
    `import 'model-compare/define';
     import { compareModels, parseDataset } from 'model-compare/core';
     const dataset = parseDataset(${JSON.stringify(dataset)});
     window.level = compareModels(dataset, ['one', 'two']).verdict.level;
     document.querySelector('model-compare').data = dataset;`,
  );
  consumer.write('bundle.html', page('bundle.js'));
  consumer.write(
    'bundle.js',
    `import { ModelCompareElement } from 'model-compare/bundle';
     window.level = ModelCompareElement.version;
     document.querySelector('model-compare').data = ${JSON.stringify(dataset)};`,
  );
  return { root: home, configFile: false, logLevel: 'error', publicDir: false, base: './', appType: 'mpa' };
}

function assertShown({ text, cards, faults }: consumer.Sight): void {
  assert.deepEqual(faults, []);
  assert.equal(cards, 2);
  assert.match(text, /Model One/);
}

describe('in a vite project', { skip: noBrowser }, () => {
  let config: InlineConfig;
  const { version } = JSON.parse(readFileSync(join(consumer.root, 'package.json'), 'utf8')) as { version: string };

  before(() => {
    config = writeApp();
  });

  test('under the dev server: define, core and bundle', async () => {
    const server = await createServer({ ...config, server: { host: '127.0.0.1' } });
    try {
      await server.listen();
      const [address] = server.resolvedUrls!.local;
      const own = await consumer.look(`${address}index.html`);
      assertShown(own);
      assert.equal(own.level, 'lean');
      const bundled = await consumer.look(`${address}bundle.html`);
      assertShown(bundled);
      assert.equal(bundled.level, version);
    } finally {
      await server.close();
    }
  });

  test('built, on a static server: define, core and bundle', async () => {
    const input = { index: join(home, 'index.html'), bundle: join(home, 'bundle.html') };
    await build({ ...config, build: { rolldownOptions: { input }, emptyOutDir: true } });
    const { address, close } = await consumer.serve({ '/somewhere/': join(home, 'dist') });
    try {
      const own = await consumer.look(`${address}/somewhere/index.html`);
      assertShown(own);
      assert.equal(own.level, 'lean');
      const bundled = await consumer.look(`${address}/somewhere/bundle.html`);
      assertShown(bundled);
      assert.equal(bundled.level, version);
    } finally {
      close();
    }
  });
});

describe('on a static server', { skip: noBrowser }, () => {
  for (const [script, tag] of [
    ['model-compare.js', '<script type="module" src="./assets/v1/model-compare.js?ver=3"></script>'],
    ['model-compare.iife.js', '<script src="./assets/v1/model-compare.iife.js?ver=3"></script>'],
  ] as const) {
    test(`under a sub-path, the catalogue beside the script: ${script}`, async () => {
      consumer.write(
        `site/${script}.html`,
        `<!doctype html><html lang="en"><link rel="icon" href="data:,">${tag}<model-compare models="gpt-4.1 o3"></model-compare></html>`,
      );
      const table = { '/blog/assets/v1/': join(installed, 'dist'), '/blog/': join(home, 'site') };
      const { address, close } = await consumer.serve(table);
      try {
        const { cards, faults, requested } = await consumer.look(`${address}/blog/${script}.html`);
        assert.deepEqual(faults, []);
        assert.equal(cards, 2);
        const paths = requested.filter((url) => url.startsWith('http')).map((url) => url.slice(address.length));
        assert.equal(paths.filter((path) => path.includes('.js?') || path.endsWith('.js')).length, 1);
        assert.ok(paths.includes('/blog/assets/v1/catalogue/index.json'));
        assert.equal(paths.filter((path) => path.endsWith('.json')).length, 3);
      } finally {
        close();
      }
    });
  }

  /** A page on one address, the packed files below /cdn/x/ of another. */
  async function lookAcross(name: string, tags: (cdn: string) => string): Promise<consumer.Sight & { cdn: string }> {
    const cdn = await consumer.serve({ '/cdn/x/': join(installed, 'dist') });
    const site = await consumer.serve({ '/': join(home, 'site') });
    try {
      consumer.write(
        `site/${name}.html`,
        `<!doctype html><html lang="en"><link rel="icon" href="data:,">${tags(`${cdn.address}/cdn/x`)}<model-compare models="gpt-4.1 o3"></model-compare></html>`,
      );
      return { ...(await consumer.look(`${site.address}/${name}.html`)), cdn: `${cdn.address}/cdn/x` };
    } finally {
      cdn.close();
      site.close();
    }
  }

  for (const [name, tag] of [
    ['module', (cdn: string) => `<script type="module" src="${cdn}/model-compare.js"></script>`],
    ['classic', (cdn: string) => `<script src="${cdn}/model-compare.iife.js"></script>`],
  ] as const) {
    test(`of a second origin, script and data: ${name}`, async () => {
      const { cards, faults, requested, cdn } = await lookAcross(name, tag);
      assert.deepEqual(faults, []);
      assert.equal(cards, 2);
      assert.ok(requested.includes(`${cdn}/catalogue/index.json`));
    });
  }

  test('module and classic script on one page: the first serves, neither is asked for twice', async () => {
    const { cards, faults, requested, cdn } = await lookAcross(
      'both',
      (from) =>
        `<script src="${from}/model-compare.iife.js?ver=1"></script><script type="module" src="${from}/model-compare.js?ver=1"></script>`,
    );
    assert.deepEqual(faults, []);
    assert.equal(cards, 2);
    const scripts = requested.filter((url) => url.includes('.js?'));
    assert.deepEqual(scripts.sort(), [`${cdn}/model-compare.iife.js?ver=1`, `${cdn}/model-compare.js?ver=1`]);
  });
});
