/**
 * Builds data/dist from data/registry and data/sources, without network or clock.
 * `--check` writes nothing and fails where data/dist is not what they give.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { differences, readRegistry, readTree, readUpstream, writeTree } from './data-files.js';
import { distFiles } from './dist-files.js';

const data = fileURLToPath(new URL('../../data', import.meta.url));
const dist = join(data, 'dist');

const registry = readRegistry(data);
const files = distFiles(registry, readUpstream(data, registry));

if (process.argv.includes('--check')) {
  const found = differences(existsSync(dist) ? readTree(dist) : new Map(), files);
  for (const line of found) console.error(`data/dist/${line}`);
  if (found.length > 0) process.exitCode = 1;
  else console.log(`data/dist is what data/registry and data/sources give (${files.size} files).`);
} else {
  writeTree(dist, files);
  console.log(`data/dist: ${files.size} files written.`);
}
