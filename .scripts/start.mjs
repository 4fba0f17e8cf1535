/**
 * The demo, from a fresh clone on: sets up, builds dist/ if it is older than its sources (the pages in demo/embeds/ load
 * the bundle), and serves the repository with vite. Options: --port <n>, --host [name], --open.
 */
import { spawnSync } from 'node:child_process';
import { ensurePackages, giveUp, root } from './setup.mjs';

/** The value after a flag, true for a flag without one, undefined without the flag. */
function option(name) {
  const args = process.argv.slice(2).flatMap((arg) => arg.split(/=(.*)/s, 2));
  const index = args.indexOf(`--${name}`);
  if (index < 0) return undefined;
  const value = args[index + 1];
  return value === undefined || value.startsWith('--') ? true : value;
}

process.chdir(root);
ensurePackages();
const build = spawnSync(process.execPath, ['.scripts/build.mjs', '--dist', '--if-stale'], { stdio: 'inherit' });
if (build.status !== 0)
  console.error('The build failed: the demo starts, but its pages that load the bundle will not work.');

const port = option('port');
if (port !== undefined && !(Number(port) >= 0 && Number(port) < 65536))
  giveUp('--port wants a number, as in --port 3000.');
const { createServer } = await import('vite');
const server = await createServer({
  root,
  server: {
    ...(port === undefined ? {} : { port: Number(port), strictPort: true }),
    ...(option('host') === undefined ? {} : { host: option('host') }),
    ...(option('open') === undefined ? {} : { open: '/demo/' }),
  },
});
await server.listen();
const { local, network } = server.resolvedUrls;
for (const address of [...local, ...network]) console.log(`The demo is at ${address}demo/`);
console.log('Stop it with Ctrl+C.');
