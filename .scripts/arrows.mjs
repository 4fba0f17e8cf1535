/**
 * The import arrows of the house, in one table that the linter (eslint.config.js) and test/architecture.test.ts share.
 * A module belongs to the first layer whose prefix its path below src/ has; it may import its own layer and those named.
 */
const core = ['core/dataset', 'core/scoring', 'core/comparison', 'core/text', 'core/view', 'core/options', 'core'];
const lit = [/^lit(\/|$)/, /^@lit\//];

/** @type {{ name: string, modules: string[], imports: string[], packages: RegExp[] }[]} */
const layers = [
  { name: 'core/dataset', modules: ['core/dataset/'], imports: ['core/options'], packages: [] },
  { name: 'core/scoring', modules: ['core/scoring/'], imports: ['core/dataset', 'core/options'], packages: [] },
  {
    name: 'core/comparison',
    modules: ['core/comparison/'],
    imports: ['core/scoring', 'core/dataset', 'core/options'],
    packages: [],
  },
  {
    name: 'core/text',
    modules: ['core/text/'],
    imports: ['core/comparison', 'core/scoring', 'core/dataset', 'core/options'],
    packages: [],
  },
  {
    name: 'core/view',
    modules: ['core/view/'],
    imports: ['core/text', 'core/comparison', 'core/scoring', 'core/dataset', 'core/options'],
    packages: [],
  },
  { name: 'core/options', modules: ['core/options.ts'], imports: ['core/dataset'], packages: [] },
  { name: 'core', modules: ['core/index.ts', 'core/compact.ts', 'core/extras.ts'], imports: core, packages: [] },
  { name: 'locales', modules: ['locales/'], imports: core, packages: [] },
  { name: 'loader', modules: ['loader/'], imports: core, packages: [] },
  { name: 'render', modules: ['render/'], imports: core, packages: [] },
  { name: 'templates', modules: ['templates/'], imports: core, packages: lit },
  {
    name: 'on-demand',
    modules: ['on-demand/'],
    imports: [...core, 'locales', 'render', 'templates', 'version', 'warn-once'],
    packages: lit,
  },
  { name: 'cli', modules: ['cli/'], imports: [...core, 'locales', 'render', 'version'], packages: [/./] },
  {
    name: 'element',
    modules: ['element/'],
    imports: [...core, 'loader', 'locales', 'render', 'templates', 'on-demand', 'version', 'warn-once'],
    packages: lit,
  },
  {
    name: 'index',
    modules: ['index.ts'],
    imports: [...core, 'loader', 'locales', 'render', 'on-demand', 'element'],
    packages: lit,
  },
  { name: 'version', modules: ['version.ts'], imports: [], packages: [] },
  { name: 'warn-once', modules: ['warn-once.ts'], imports: [], packages: [] },
  {
    name: 'files-beside',
    modules: ['files-beside.ts'],
    imports: ['element'],
    packages: [],
  },
  {
    name: 'define',
    modules: ['define.ts'],
    imports: [...core, 'loader', 'locales', 'render', 'element', 'index'],
    packages: lit,
  },
  {
    name: 'bundle',
    modules: ['bundle.ts', 'bundle-classic.ts'],
    imports: [...core, 'loader', 'locales', 'render', 'element', 'index', 'define', 'files-beside'],
    packages: lit,
  },
];

/** The layer of a module, its path given relative to src/ with forward slashes. */
export function layerOf(module) {
  return layers.find(({ modules }) =>
    modules.some((prefix) => module === prefix || (prefix.endsWith('/') && module.startsWith(prefix))),
  );
}

function resolveModule(from, specifier) {
  const { pathname } = new URL(specifier, `file:///src/${from}`);
  if (!pathname.startsWith('/src/')) return undefined;
  return pathname.slice('/src/'.length).replace(/\.js$/, '.ts');
}

/** The module below src/ that a relative specifier names, or undefined for anything else. */
export function importedModule(from, specifier) {
  return specifier.startsWith('.') ? resolveModule(from, specifier) : undefined;
}

/** Why a module (path relative to src/) must not import a specifier, or undefined where it may. */
export function forbidden(from, specifier) {
  const layer = layerOf(from);
  if (!layer) return `src/${from} belongs to no layer: give it one in .scripts/arrows.mjs`;
  if (!specifier.startsWith('.')) {
    const allowed = layer.packages.some((pattern) => pattern.test(specifier));
    return allowed ? undefined : `${layer.name} must not import the package "${specifier}"`;
  }
  const target = resolveModule(from, specifier);
  if (target === undefined) return `src/${from} must not import "${specifier}", which lies outside src/`;
  const targetLayer = layerOf(target);
  if (!targetLayer) return `src/${target} belongs to no layer: give it one in .scripts/arrows.mjs`;
  if (targetLayer.name === layer.name || layer.imports.includes(targetLayer.name)) return undefined;
  return `${layer.name} must not import ${targetLayer.name} ("${specifier}")`;
}
