/**
 * Writes the generated parts of README.md and docs/*.md, those between `<!-- generated: name -->` and
 * `<!-- /generated -->`, from custom-elements.json, the JSON Schema and the sources (`npm run docs`). With --check it
 * writes nothing and fails on drift, and on what a reader would stumble over: a number that the code does not have, an
 * example that does not parse, a dead link, an entry or an error code that no page names. --pictures takes
 * docs/images/ anew from demo/embeds/plain.html; it wants a built dist/ and a Chromium.
 */
import { createServer } from 'node:http';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { layerOf } from './arrows.mjs';
import { ensurePackages, findChromium, giveUp, root } from './setup.mjs';
import { INITIAL_VALUES } from './tokens.mjs';

ensurePackages();
process.chdir(root);
const read = (path) => readFileSync(path, 'utf8');
const json = (path) => JSON.parse(read(path));
const load = (path) => tsImport(`../src/${path}`, import.meta.url);
const core = await load('core/index.ts');
const { default: en } = await load('locales/en.ts');
const { compose } = await load('core/comparison/compose.ts');
const weights = await load('core/dataset/default-weights.ts');
const { PRESETS } = await load('core/comparison/presets.ts');
const { RULES } = await load('cli/check/rules.ts');
const { DOCUMENT_FINDINGS } = await load('cli/check/check-dataset.ts');
const { LIMITS } = await load('cli/check/limits.ts');
const { coverageLines, coverageOf } = await load('cli/coverage.ts');

const code = (text) => `\`${text}\``;
const cell = (text) =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .replaceAll('|', '\\|');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
const fence = (value) => ['```json', JSON.stringify(value, null, 2), '```'].join('\n');

/** The tables of the element's surface. */
function elementParts() {
  const element = json('custom-elements.json')
    .modules.flatMap(({ declarations = [] }) => declarations)
    .find(({ customElement, kind }) => customElement && kind === 'class');
  const { members, attributes, events, slots, cssParts, cssProperties, cssStates } = element;
  const fields = members.filter(({ kind }) => kind === 'field');
  const named = (list, label) =>
    table(
      [label, 'what'],
      list.map(({ name, description }) => [code(name), description]),
    );
  const attribute = ({ name, fieldName, description }) => {
    const { type, default: initial } = fields.find((field) => field.name === fieldName);
    return [code(name), code(fieldName), code(type.text), initial ? code(initial) : '', description];
  };
  const property = ({ name, static: isStatic, readonly, type, description }) => [
    code(isStatic ? `ModelCompareElement.${name}` : name),
    code(type.text),
    readonly ? 'read' : 'read, set',
    description,
  ];
  const methods = members.filter(({ kind }) => kind === 'method');
  return {
    attributes: table(['attribute', 'property', 'type', 'initially', 'what'], attributes.map(attribute)),
    properties: table(
      ['property or method', 'type', '', 'what'],
      [
        ...fields.filter((field) => !field.attribute).map(property),
        ...methods.map(({ name, return: result, description }) => [
          code(`${name}()`),
          code(result.type.text),
          'call',
          description,
        ]),
      ],
    ),
    // What the analyzer finds in calls of dispatchEvent has no description.
    events: table(
      ['event', 'class', 'what'],
      events.flatMap(({ name, type, description }) =>
        description ? [[code(name), code(type.text), description]] : [],
      ),
    ),
    slots: named(
      slots.map((slot) => ({ ...slot, name: slot.name || '(default)' })),
      'slot',
    ),
    parts: named(cssParts, 'part'),
    'custom-properties': table(
      ['custom property', 'initially', 'what'],
      cssProperties.map(({ name, description }) => {
        const values = INITIAL_VALUES.get(name) ?? giveUp(`No style sheet of the element reads ${name}.`);
        return [code(name), values.map(code).join(', on a dark ground '), description];
      }),
    ),
    states: named(
      cssStates.map((state) => ({ ...state, name: `:state(${state.name})` })),
      'state',
    ),
  };
}

/** The rules of each demo theme for the element, as its page has them. */
function themes() {
  const pages = readdirSync('demo/themes').filter((file) => file.endsWith('.html'));
  return Object.fromEntries(
    pages.map((file) => {
      const [, css] = /<style id="theme">\n([^]*?)\n *<\/style>/.exec(read(`demo/themes/${file}`));
      const indent = /^ */.exec(css)[0];
      const rules = css.replaceAll(`\n${indent}`, '\n').trim();
      return [`theme-${file.replace('.html', '')}`, ['```css', rules, '```'].join('\n')];
    }),
  );
}

/** One row a layer that has modules, in the order in which .scripts/arrows.mjs has them. */
function layers() {
  const modules = readdirSync('src', { recursive: true }).map((file) => file.replaceAll('\\', '/'));
  const used = new Set(modules.filter((file) => file.endsWith('.ts')).map(layerOf));
  const names = [...used].map(({ name }) => name);
  const source = read('.scripts/arrows.mjs');
  const place = ({ name }) => source.indexOf(`name: '${name}'`);
  const isWholeCore = (imports) => names.every((name) => !name.startsWith('core') || imports.includes(name));
  const targets = ({ imports, packages }) => [
    ...(isWholeCore(imports) ? ['all of core'] : []),
    ...imports.filter((one) => names.includes(one) && !(isWholeCore(imports) && one.startsWith('core'))),
    ...(packages.some((one) => one.test('any')) ? ['any package'] : packages.length > 0 ? ['lit'] : []),
  ];
  return table(
    ['layer', 'modules', 'may import'],
    [...used]
      .sort((a, b) => place(a) - place(b))
      .map((layer) => [
        layer.name,
        layer.modules.map((path) => code(`src/${path}`)).join(', '),
        targets(layer).join(', ') || 'nothing',
      ]),
  );
}

const TYPES = {
  '^[^\\s,{}]+$': 'id',
  '^https?:\\/\\/\\S+$': 'web address',
};

/** What a node of the JSON Schema takes, in words. */
function typeOf(node) {
  const { anyOf, type, pattern, minimum, exclusiveMinimum, items, additionalProperties } = node;
  if (anyOf) return anyOf.map(typeOf).join(', or ');
  if (node.const !== undefined || node.enum)
    return (node.enum ?? [node.const]).map((word) => code(`"${word}"`)).join(' or ');
  if (type === 'string') return pattern ? (TYPES[pattern] ?? 'date') : 'text';
  if (type === 'boolean') return 'true or false';
  if (node.prefixItems) return `[${node.prefixItems.map(typeOf).join(', ')}]`;
  if (type === 'array') return `list of ${items.properties ? 'objects' : items.anyOf ? 'either' : `${typeOf(items)}s`}`;
  if (additionalProperties) return `${additionalProperties.type === 'number' ? 'numbers' : 'entries'} by id`;
  if (type === 'object') return 'object';
  const range = minimum === 0 ? ' ≥ 0' : exclusiveMinimum === 0 ? ' > 0' : '';
  return `${type === 'integer' ? 'whole number' : 'number'}${range}`;
}

/** The tables of the dataset's fields, with the defaults that `parseDataset` fills in. */
function fieldTables() {
  const schema = json('data/dist/dataset.schema.json');
  const parsed = core.parseDataset({
    format: core.FORMAT,
    categories: [{ id: 'c', name: 'C' }],
    benchmarks: [{ id: 'b', name: 'B', category: 'c' }],
    models: [{ id: 'm', name: 'M' }],
  });
  const fields = ({ properties, required = [] }, filled = {}) =>
    table(
      ['field', 'type', 'default', 'meaning'],
      Object.entries(properties).map(([name, node]) => [
        required.includes(name) ? `**${code(name)}**` : code(name),
        typeOf(node),
        required.includes(name) ? 'must be there' : name in filled ? code(JSON.stringify(filled[name])) : '',
        node.description,
      ]),
    );
  const { sources, categories, benchmarks, models } = schema.properties;
  const { price, published, scores } = models.items.properties;
  const measurement = scores.additionalProperties.anyOf.find(({ type }) => type === 'object');
  return {
    'fields-dataset': fields(schema, parsed),
    'fields-source': fields(sources.additionalProperties),
    'fields-category': fields(categories.items, { weight: parsed.categories[0].weight }),
    'fields-benchmark': fields(benchmarks.items, parsed.benchmarks[0]),
    'fields-model': fields(models.items, parsed.models[0]),
    'fields-price': fields(price.anyOf.find(({ type }) => type === 'object')),
    'fields-published': fields(published),
    'fields-score': fields(measurement),
  };
}

/** Thresholds with the reasons that stand above them; a comment holds for the lines until the next. */
function thresholds() {
  const body = /THRESHOLDS = \{\n([^]*?)\n\}/.exec(read('src/core/comparison/thresholds.ts'))[1];
  let reason = '';
  const rows = body.split('\n').flatMap((line) => {
    const [, comment] = /^ *\/\*\* (.*) \*\/$/.exec(line) ?? [];
    const [, name] = /^ *(\w+): [\d.]+,$/.exec(line) ?? [];
    if (!comment && !name) giveUp(`thresholds.ts: neither a comment nor a number: ${line}`);
    reason = comment ?? reason;
    return name ? [[code(name), core.THRESHOLDS[name], reason]] : [];
  });
  if (rows.length !== Object.keys(core.THRESHOLDS).length) giveUp('thresholds.ts: not every threshold was found.');
  return table(['threshold', 'value', 'why'], rows);
}

/** Presets of weights with the reasons that stand above them, a column a category. */
function presets() {
  const categories = Object.keys(weights.DEFAULT_CATEGORY_WEIGHTS);
  const [, body] = /PRESETS[^=]*= \{\n([^]*?)\n\};/.exec(read('src/core/comparison/presets.ts'));
  const reasons = new Map([...body.matchAll(/\/\*\* (.*) \*\/\n +'?([\w-]+)'?: \{/g)].map(([, why, id]) => [id, why]));
  const rows = Object.entries(PRESETS).map(([id, shares]) => {
    if (!reasons.has(id)) giveUp(`presets.ts: no reason above ${id}`);
    return [code(id), ...categories.map((category) => shares[category]), reasons.get(id)];
  });
  return table(['preset', ...categories, 'why'], rows);
}

/** Rules of `model-compare check`, in the order of its report. */
function checkRules() {
  return table(
    ['rule', 'severity', 'what it finds', 'mend'],
    RULES.map(({ id, severity, what, mend }) => [code(id), severity, what, mend]),
  );
}

/** Numbers that pages may state as `NAME` = value. */
function constants() {
  const files = ['src/core/scoring', 'src/core/comparison'].flatMap((folder) =>
    readdirSync(folder).map((file) => `${folder}/${file}`),
  );
  const found = files.flatMap((file) => [
    ...read(file).matchAll(/^(?:export )?const ([A-Z][A-Z\d_]+) = ([\d.e-]+);/gm),
  ]);
  const { OTHER_CATEGORY_WEIGHT } = weights;
  return {
    ...Object.fromEntries(found.map(([, name, value]) => [name, Number(value)])),
    ...core.THRESHOLDS,
    ...LIMITS,
    OTHER_CATEGORY_WEIGHT,
  };
}

/** The worked example of scoring.md and architecture.md, as the code has it. */
function seed() {
  const { dataset } = json('test/fixtures/cases/seed-002.json');
  const comparison = core.compareModels(core.parseDataset(dataset), ['gemma-4-31b', 'gpt-4.1']);
  const { overall, byBasis, evidence, sensitivity, verdict, facts } = comparison;
  const [a, b] = comparison.models.map(({ id }) => id);
  const number = (value) => Number(value.toFixed(4));
  const list = (entries) => entries.map(([key, value]) => `${key} ${number(value)}`).join(', ');
  const figures = [
    ['scores on shared rows', list([a, b].map((id) => [id, overall.scores[id]]))],
    ['D and its interval', `${number(overall.difference)}, ${overall.interval ?? 'null'}`],
    ['coverage; weightShare', `${number(overall.coverage)}; ${number(evidence.weightShare)}`],
    ['basis `all`, computed', list([a, b].map((id) => [id, byBasis.all.overall.computed[id]]))],
    ['basis `all`, stated by the source', list([a, b].map((id) => [id, byBasis.all.overall.scores[id]]))],
    ['share of weightings under which the first leads', number(sensitivity.share)],
    ['flip points', list(sensitivity.flips.map(({ category, to }) => [category, to]))],
    ['D without a row that decides', list(Object.entries(sensitivity.withoutRow))],
    ['categories that decide', sensitivity.fragileCategories.join(', ')],
    [
      'missing scores that could turn the lead',
      `${sensitivity.missing.possible}, ${sensitivity.missing.decisive.length} of them near`,
    ],
    ['level and reasons', `${code(verdict.level)}: ${verdict.reasons.map(code).join(', ')}`],
  ];
  const view = core.buildViewModel(comparison, en);
  const say = ({ segments }) => core.plainText(segments);
  const { headline, paragraphs, recommendations, changes } = view.verdict;
  const words = [
    say(view.scorecards.evidence),
    `**${say(headline)}**`,
    ...paragraphs.map((sentences) => sentences.map(say).join(' ')),
    ...recommendations.map(({ sentence }) => say(sentence)),
    changes.sentences.map(say).join(' '),
  ];
  const message = compose(comparison)
    .paragraphs.flat()
    .find(({ kind }) => kind === 'advantage-answered');
  const { lead, interval, scores, ...args } = message.args;
  const segments = core.speechFor(en, comparison).sentence(message);
  return {
    'seed-002-figures': table(['figure', 'value'], figures),
    'seed-002-words': words.map((line) => `> ${line}`).join('\n>\n'),
    'words-fact': fence(facts.find(({ kind, category }) => kind === 'category-lead' && category === 'knowledge')),
    'words-message': fence({ ...message, args }),
    'words-template': [
      '```text',
      ...['advantage-answered', 'figures-row'].map((kind) => `${kind}: ${en.strings[kind]}`),
      '```',
    ].join('\n'),
    'words-segments': fence(segments),
  };
}

/** What the shipped dataset covers, and where its figures come from. */
function dataParts() {
  const dataset = core.parseDataset(json('data/dist/dataset.json'));
  const measurements = dataset.models.flatMap(({ scores }) => Object.values(scores).flat());
  const sources = Object.entries(dataset.sources).map(([id, { name, url, license, retrieved }]) => {
    const own = measurements.filter(({ source }) => source === id);
    const vendor = own.filter(({ by }) => by === 'vendor').length;
    const share = own.length === 0 ? 'facts' : vendor === 0 ? 'independent' : vendor === own.length ? 'vendor' : 'both';
    return [`[${name}](${url})`, license ?? 'none stated: facts only', retrieved, own.length || '', share];
  });
  return {
    'data-figures': table(['figure', dataset.updated], coverageLines(coverageOf(dataset))),
    'data-sources': table(['source', 'licence', 'read', 'scores', 'reported by'], sources),
  };
}

const parts = {
  ...elementParts(),
  ...themes(),
  layers: layers(),
  ...fieldTables(),
  thresholds: thresholds(),
  presets: presets(),
  'check-rules': checkRules(),
  'check-document': table(
    ['finding', 'what it is'],
    Object.entries(DOCUMENT_FINDINGS).map(([id, what]) => [code(id), what]),
  ),
  'default-weights': table(
    ['category', 'weight'],
    Object.entries(weights.DEFAULT_CATEGORY_WEIGHTS).map(([id, weight]) => [code(id), weight]),
  ),
  ...dataParts(),
  ...seed(),
};

const files = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.md'))
    .map(({ name }) => join(folder, name));
const pages = [...files('.'), ...files('docs'), ...files('docs/decisions')];
const problems = [];

function generate(page, text) {
  return text.replace(/(<!-- generated: ([\w-]+) -->\n)[^]*?(<!-- \/generated -->)/g, (_, start, name, end) => {
    if (!Object.hasOwn(parts, name)) problems.push(`${page}: nothing is called "${name}"`);
    return `${start}\n<!-- prettier-ignore-start -->\n${parts[name]}\n<!-- prettier-ignore-end -->\n\n${end}`;
  });
}

function checkNumbers(page, text) {
  const known = constants();
  for (const [, name, value] of text.matchAll(/`(\w+)` = ([\d.e-]*\d)/g)) {
    if (known[name] !== Number(value)) problems.push(`${page}: ${name} is ${known[name]}, not ${value}`);
  }
}

/** What a link's hash names: headings as GitHub makes anchors of them. */
const anchors = (text) =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- _]/gu, '')
      .replaceAll(' ', '-'),
  );

function checkLinks(page, text) {
  const prose = text.replace(/^```[^]*?^```/gm, '');
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)].map(([, a, b]) => a ?? b);
  for (const target of targets.filter((one) => !/^https?:/.test(one))) {
    const [path, hash] = target.split('#');
    const file = path ? normalize(join(dirname(page), path)) : page;
    if (!existsSync(file)) problems.push(`${page}: ${target} leads nowhere`);
    else if (hash && !anchors(read(file)).includes(hash)) problems.push(`${page}: ${target} has no such heading`);
  }
}

/** Every example that says it is a dataset is one. */
function checkExamples(page, text) {
  for (const [, body] of text.matchAll(/(?:```json\n|<script type="application\/json">)([^]*?)(?:```|<\/script>)/g)) {
    if (!body.includes(`"${core.FORMAT}"`)) continue;
    try {
      core.compareModels(
        core.parseDataset(JSON.parse(body)),
        JSON.parse(body).models.map(({ id }) => id),
      );
    } catch (error) {
      problems.push(`${page}: an example does not parse: ${error.message}`);
    }
  }
}

/** Entries of the package and codes of problems, each named where a reader looks for it. */
function checkComplete() {
  const readme = read('README.md');
  for (const [entry, target] of Object.entries(json('package.json').exports)) {
    const source = (target.types ?? '').replace('./dist/lib/', 'src/').replace('.d.ts', '.ts');
    const isThere = source === '' || source.includes('*') || existsSync(source);
    if (isThere && !readme.includes(code(entry.replace('.', 'model-compare'))))
      problems.push(`README.md: no word of the entry ${entry}`);
  }
  const [, union] = /type ProblemCode =([^;]*);/.exec(read('src/core/dataset/dataset-error.ts'));
  const format = read('docs/dataset-format.md');
  for (const [, name] of union.matchAll(/'([\w-]+)'/g)) {
    if (!format.includes(`| ${code(name)}`)) problems.push(`docs/dataset-format.md: no row for the problem ${name}`);
  }
}

/** The demo's plain page in light and dark, down to the first categories that cannot be compared. */
async function takePictures() {
  const { chromium } = await import('playwright-core');
  const types = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html; charset=utf-8' };
  const server = createServer((request, response) => {
    const file = join(root, new URL(request.url, 'http://docs').pathname);
    if (!existsSync(file) || extname(file) === '') return response.writeHead(404).end();
    response
      .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
      .end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  mkdirSync('docs/images', { recursive: true });
  for (const [colorScheme, name] of Object.entries({ light: 'comparison.png', dark: 'comparison-dark.png' })) {
    const page = await browser.newPage({ viewport: { width: 900, height: 900 }, deviceScaleFactor: 1.5, colorScheme });
    await page.goto(`http://127.0.0.1:${server.address().port}/demo/embeds/plain.html`);
    await page.addStyleTag({
      content: ':root { color-scheme: light dark } body { margin: 24px; font: 16px/1.5 system-ui, sans-serif }',
    });
    const height = await page.evaluate(async () => {
      const element = document.querySelector('model-compare');
      await customElements.whenDefined('model-compare');
      await element.loadComplete;
      // The dark colours come with the end of a transition.
      await new Promise((resolve) => setTimeout(resolve, 300));
      return (
        element.shadowRoot.querySelector('section.categories li:nth-child(4)').getBoundingClientRect().bottom + scrollY
      );
    });
    await page.screenshot({
      path: `docs/images/${name}`,
      fullPage: true,
      clip: { x: 0, y: 0, width: 900, height: Math.ceil(height) },
    });
    await page.close();
  }
  await browser.close();
  server.close();
}

const isCheck = process.argv.includes('--check');
if (process.argv.includes('--pictures')) await takePictures();
for (const page of pages) {
  const text = read(page);
  const fresh = generate(page, text);
  if (fresh !== text && isCheck) problems.push(`${page} does not fit the sources: run \`npm run docs\``);
  if (fresh !== text && !isCheck) writeFileSync(page, fresh);
  for (const check of [checkNumbers, checkLinks, checkExamples]) check(page, fresh);
}
checkComplete();
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${pages.length} pages fit the sources.`);
