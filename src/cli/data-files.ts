import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Upstream } from './build-dataset.js';
import { CliError } from './cli-error.js';
import { readJsonFile } from './json-file.js';
import { parseRegistry, REGISTRY_FILES, type Registry } from './registry.js';
import { ADAPTERS, FACTS_ADAPTERS } from './sources/index.js';
import type { SourceFiles } from './sources/upstream.js';
import { readTextFile, writeTextFile } from './text-file.js';

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
export function readTree(folder: string): Map<string, string> {
  return new Map(filePaths(folder).map((path) => [path, readTextFile(join(folder, path))]));
}

export function readRegistry(data: string): Registry {
  const registry = join(data, 'registry');
  return parseRegistry(Object.fromEntries(REGISTRY_FILES.map((name) => [name, registryTable(registry, name)])));
}

/** One table of the registry: a file, or a folder whose files hold parts of one list, in the order of their names. */
function registryTable(registry: string, name: string): unknown {
  const folder = join(registry, name);
  if (!existsSync(folder)) return readJsonFile(`${folder}.json`);
  const parts = filePaths(folder).filter((file) => file.endsWith('.json'));
  return parts.flatMap((file) => {
    const path = join(folder, file);
    const part = readJsonFile(path);
    if (!Array.isArray(part)) throw new CliError(`${path}: expected a list [ ], as in the other files of this folder`);
    return part as unknown[];
  });
}

/** Runs the adapters that the registry names over their pinned files. @throws {CliError} where these cannot be read. */
export function readUpstream(data: string, { sources }: Registry): Upstream {
  const readWith = <T>(name: string, read: (files: SourceFiles) => T): T =>
    readSource(join(data, 'sources', name), read);
  const adapters = new Set(sources.flatMap(({ adapter }) => (adapter === undefined ? [] : [adapter])));
  for (const name of adapters) {
    if (!Object.hasOwn(ADAPTERS, name)) throw new CliError(`registry/sources.json: there is no adapter ${name}`);
  }
  return {
    scores: Object.fromEntries([...adapters].map((name) => [name, readWith(name, ADAPTERS[name]!)])),
    facts: Object.fromEntries(Object.entries(FACTS_ADAPTERS).map(([name, read]) => [name, readWith(name, read)])),
  };
}

/**
 * What the files of a folder give.
 * @throws {CliError} where they are not what `read` expects: copies of upstream change without notice.
 */
export function readSource<T>(folder: string, read: (files: SourceFiles) => T): T {
  const paths = new Set(filePaths(folder));
  const get = (path: string): string | undefined => (paths.has(path) ? readTextFile(join(folder, path)) : undefined);
  try {
    return read({ get, has: (path) => paths.has(path), keys: () => paths.keys() });
  } catch (error) {
    if (error instanceof CliError && error.message.startsWith(folder)) throw error;
    const reason = (error as Error).message.split('\n')[0]!;
    throw new CliError(`${folder}: cannot be read: ${reason}; compare it with what was pinned before`, {}, error);
  }
}

/** Writes the files and removes what else lies in the folder. */
export function writeTree(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const path of filePaths(folder)) if (!files.has(path)) rmSync(join(folder, path));
  writeFiles(folder, files);
}

/** Writes the files and leaves what else lies in the folder. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeTextFile(join(folder, path), text);
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
