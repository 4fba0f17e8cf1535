/**
 * What the architecture test asks of each module, as functions of its source text: the imports it makes and the
 * ambient names it leans on. Apart from the test, so that the checks themselves are tested on made-up sources.
 */
import ts from 'typescript';
import { forbidden, importedModule } from '../.scripts/arrows.mjs';

/** Modules by their path relative to src/. */
export type Sources = ReadonlyMap<string, string>;

/** Names that would give the core a clock, a random source, a network, a console, a page or a host's locale. */
const ambientNames = new Set(
  [
    'fetch XMLHttpRequest WebSocket console document window self globalThis navigator location performance crypto',
    'localStorage sessionStorage setTimeout setInterval queueMicrotask requestAnimationFrame process require',
    'HTMLElement customElements eval Function',
  ].flatMap((line) => line.split(' ')),
);

function parse(module: string, source: string): ts.SourceFile {
  return ts.createSourceFile(module, source, ts.ScriptTarget.ES2022, true);
}

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  // `getChildren` rather than `forEachChild`, which cannot yield.
  for (const child of node.getChildren()) yield* nodesOf(child);
}

function importSpecifier(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  return undefined;
}

/** Every specifier that a module imports or re-exports, types and dynamic imports included. */
export function importsOf(module: string, source: string): string[] {
  return [...nodesOf(parse(module, source))]
    .map(importSpecifier)
    .filter((node) => node !== undefined)
    .filter(ts.isStringLiteralLike)
    .map(({ text }) => text);
}

export function arrowProblems(sources: Sources): string[] {
  return [...sources].flatMap(([module, source]) =>
    importsOf(module, source)
      .map((specifier) => forbidden(module, specifier))
      .filter((problem) => problem !== undefined)
      .map((problem) => `src/${module}: ${problem}`),
  );
}

/** A name that stands for a value or type from outside, not for a property, a key or something declared here. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent))
    return !('name' in parent && parent.name === node);
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent)) {
    return parent.name !== node;
  }
  return !ts.isBindingElement(parent) && !ts.isMethodSignature(parent) && !ts.isMethodDeclaration(parent);
}

function ambientUse(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node) && ambientNames.has(node.text) && isReference(node)) return node.text;
  if (ts.isPropertyAccessExpression(node)) {
    const text = `${node.expression.getText()}.${node.name.text}`;
    if (text === 'Date.now' || text === 'Math.random') return text;
    if (/^toLocale\w*String$/.test(node.name.text) || node.name.text === 'localeCompare') return node.name.text;
  }
  const isDate = (called: ts.Node) => ts.isIdentifier(called) && called.text === 'Date';
  if (ts.isNewExpression(node) && isDate(node.expression) && !node.arguments?.length) return 'new Date()';
  if (ts.isCallExpression(node) && isDate(node.expression)) return 'Date()';
  return undefined;
}

/** Uses of ambient input in the modules below core/, as "src/core/x.ts:3 uses Date.now". */
export function ambientProblems(sources: Sources): string[] {
  const problems: string[] = [];
  for (const [module, source] of sources) {
    if (!module.startsWith('core/')) continue;
    const file = parse(module, source);
    for (const node of nodesOf(file)) {
      const use = ambientUse(node);
      if (use === undefined) continue;
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      problems.push(`src/${module}:${line + 1} uses ${use}`);
    }
  }
  return problems;
}

/** Import cycles between modules, each once, as "a.ts → b.ts → a.ts". */
export function cycles(sources: Sources): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (module: string, path: readonly string[]): void => {
    const start = path.indexOf(module);
    if (start >= 0) found.push([...path.slice(start), module].join(' → '));
    if (start >= 0 || done.has(module)) return;
    for (const specifier of importsOf(module, sources.get(module) ?? '')) {
      const target = importedModule(module, specifier);
      if (target !== undefined && sources.has(target)) visit(target, [...path, module]);
    }
    done.add(module);
  };
  for (const module of sources.keys()) visit(module, []);
  return found;
}

/** Modules over the limit that the list does not excuse, and excuses that are not needed (any more). */
export function lengthProblems(sources: Sources, limit: number, excused: Readonly<Record<string, string>>): string[] {
  const lines = (source: string) => source.trimEnd().split('\n').length;
  const long = [...sources].filter(([, source]) => lines(source) > limit).map(([module]) => module);
  return [
    ...long
      .filter((module) => !Object.hasOwn(excused, module))
      .map((module) => `src/${module} has ${lines(sources.get(module) ?? '')} lines, more than ${limit}`),
    ...Object.keys(excused)
      .filter((module) => !long.includes(module))
      .map((module) => `src/${module} is excused for its length without need`),
  ];
}
