/**
 * The dev server of the demo, and the two one-file bundles: `vite build` writes dist/model-compare.js (ES module),
 * `vite build --mode classic` dist/model-compare.iife.js (classic script). .scripts/build.mjs runs both.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { leanLit } from './.scripts/lean-lit.mjs';
import { TERSER } from './.scripts/terser.mjs';
import { tightLiterals } from './.scripts/tight-literals.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const banner = `/*! model-compare ${version}, MIT; lit, BSD-3-Clause: THIRD-PARTY-LICENSES.txt */`;

/**
 * Gives the lit inside our bundle a trusted-types policy of its own name, made when the first template is.
 * Under its own name it does not collide with another lit on the page. A second copy of this bundle loads without
 * registering the element, so it renders nothing and never asks for a policy: no duplicate under a `trusted-types`
 * list. Should a second copy render after all, it takes the second name. No policy is put where other scripts reach it.
 */
function ownTrustedTypesPolicy(): Plugin {
  const call = /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/;
  const helper = `
function lazyPolicy(factory, rules) {
  let policy;
  const create = () => {
    try { return factory.createPolicy('model-compare', rules); }
    catch { return factory.createPolicy('model-compare-2', rules); }
  };
  return { createHTML: (html) => (policy ??= create()).createHTML(html) };
}`;
  let renamed = 0;
  return {
    name: 'own-trusted-types-policy',
    apply: 'build',
    buildStart() {
      renamed = 0;
    },
    transform(code, id) {
      if (!/\/lit-html\/(.*\/)?lit-html\.js$/.test(id)) return undefined;
      if (!call.test(code)) this.error(`no trusted-types policy to rename in ${id}: has lit-html changed?`);
      renamed += 1;
      return { code: code.replace(call, 'lazyPolicy($1,$2)') + helper, map: null };
    },
    buildEnd(error) {
      if (!error && renamed !== 1) this.error(`lit-html must be in the bundle once, it is there ${renamed} times`);
    },
  };
}

/** In place of the package's own ways to load what is apart: src/element/modules-beside.ts. */
function modulesBeside(): Plugin {
  return {
    name: 'modules-beside',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      return source === './modules.js' && importer ? resolve(dirname(importer), 'modules-beside.ts') : undefined;
    },
  };
}

/** The demo's address is the server's root as well. */
function demoAtRoot(): Plugin {
  return {
    name: 'demo-at-root',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url !== '/') return next();
        response.writeHead(302, { location: '/demo/' }).end();
      });
    },
  };
}

export default defineConfig(({ mode }) => {
  const classic = mode === 'classic';
  const entry = classic && existsSync('src/bundle-classic.ts') ? 'src/bundle-classic.ts' : 'src/bundle.ts';
  return {
    appType: 'mpa',
    publicDir: false,
    plugins: [modulesBeside(), tightLiterals(), leanLit(), ownTrustedTypesPolicy(), demoAtRoot()],
    resolve: { dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'] },
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      copyPublicDir: false,
      target: ['chrome125', 'firefox126', 'safari17.4'],
      sourcemap: false,
      minify: 'terser',
      terserOptions: TERSER,
      reportCompressedSize: false,
      lib: {
        entry,
        name: 'ModelCompare',
        formats: [classic ? 'iife' : 'es'],
        fileName: () => (classic ? 'model-compare.iife.js' : 'model-compare.js'),
      },
      // vite keeps the white space of ES library output; the bundler's own minifier does not.
      rolldownOptions: { output: { minify: true, comments: false, codeSplitting: false, postBanner: banner } },
    },
  };
});
