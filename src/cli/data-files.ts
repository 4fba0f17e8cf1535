import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Upstream } from './build-dataset.js';
import { parseRegistry, REGISTRY_FILES, type Registry } from './registry.js';
import { ADAPTERS, FACTS_ADAPTERS } from './sources/index.js';
import type { SourceFiles } from './sources/upstream.js';

/** The path of every file below a folder, inside it, `/` between the parts, in the order of the paths. */
export function filePaths(folder: string): string[] {
  const walk = (path: string): string[] =>
    readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      return entry.isDirectory() ? walk(inner) : [inner];
    });
  return walk('').sort();
}

/** The text of every file below a folder by its path. */
export function readTree(folder: string): SourceFiles {
  return new Map(filePaths(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

export function readRegistry(data: string): Registry {
  const registry = join(data, 'registry');
  return parseRegistry(Object.fromEntries(REGISTRY_FILES.map((name) => [name, registryTable(registry, name)])));
}

/** One table of the registry: a file, or a folder whose files hold parts of one list, in the order of their names. */
function registryTable(registry: string, name: string): unknown {
  const folder = join(registry, name);
  if (!existsSync(folder)) return JSON.parse(readFileSync(`${folder}.json`, 'utf8'));
  return [...readTree(folder).values()].flatMap((text) => JSON.parse(text) as unknown[]);
}

/** Runs the adapters that the registry names over their pinned files. */
export function readUpstream(data: string, { sources }: Registry): Upstream {
  const folder = (name: string): SourceFiles => readTree(join(data, 'sources', name));
  const adapters = new Set(sources.flatMap(({ adapter }) => (adapter === undefined ? [] : [adapter])));
  for (const name of adapters) {
    if (!Object.hasOwn(ADAPTERS, name)) throw new Error(`data/registry/sources.json: there is no adapter ${name}`);
  }
  return {
    scores: Object.fromEntries([...adapters].map((name) => [name, ADAPTERS[name]!(folder(name))])),
    facts: Object.fromEntries(Object.entries(FACTS_ADAPTERS).map(([name, read]) => [name, read(folder(name))])),
  };
}

/** Writes the files and removes what else lies in the folder. */
export function writeTree(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const path of readTree(folder).keys()) if (!files.has(path)) rmSync(join(folder, path));
  writeFiles(folder, files);
}

/** Writes the files and leaves what else lies in the folder. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The paths at which two trees differ, each with how. */
export function differences(there: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>): string[] {
  return [...new Set([...there.keys(), ...wanted.keys()])].sort().flatMap((path) => {
    if (!wanted.has(path)) return [`${path}: not made by the build`];
    if (!there.has(path)) return [`${path}: missing`];
    return there.get(path) === wanted.get(path) ? [] : [`${path}: differs`];
  });
}
