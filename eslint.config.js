/**
 * The linter: TypeScript's type-aware rules, Lit's template rules on the element, and the import arrows of the house
 * (one table, .scripts/arrows.mjs, shared with test/architecture.test.ts).
 */
import { relative, sep } from 'node:path';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { forbidden } from './.scripts/arrows.mjs';

const importArrows = {
  meta: { type: 'problem', docs: { description: 'hold the import arrows of .scripts/arrows.mjs' }, schema: [] },
  create(context) {
    const module = relative(`${import.meta.dirname}/src`, context.filename)
      .split(sep)
      .join('/');
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const message = forbidden(module, node.source.value);
      if (message) context.report({ node: node.source, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

/** Calls whose promise nobody need await: node:test's functions (its runner does), chai's `equal` (none but in its type). */
const safeCalls = [
  {
    from: 'package',
    name: ['test', 'it', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach'],
    package: 'node:test',
  },
  { from: 'package', name: 'Equal', package: 'chai' },
];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      'dist/',
      '**/dist/',
      'coverage/',
      '.cache/',
      'test/fixtures/',
      'test/golden/',
      'data/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn'] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A number in a template is what the text layer formats on purpose elsewhere; here it is an id or a count.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The compiler says this already (noUnusedLocals, noUnusedParameters).
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { house: { rules: { 'import-arrows': importArrows } } },
    rules: {
      'house/import-arrows': 'error',
      'max-lines': ['error', { max: 300, skipComments: true }],
    },
  },
  { files: ['src/cli/**/*.ts', '**/*.{js,mjs}'], rules: { 'no-console': 'off' } },
  {
    files: ['src/element/**/*.ts', 'src/index.ts', 'src/define.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/attribute-names': 'error',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // `expect(x).to.be.true` is a statement in chai.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: safeCalls }],
    },
  },
);
