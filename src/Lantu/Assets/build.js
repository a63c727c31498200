// Bundles the styles, keeping of Tabler only what the pages use, and the script; writes one file of each to the folder given.
import { build } from 'esbuild';
import { PurgeCSS } from 'purgecss';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const out = process.argv[2];
const bundled = await build({
  entryPoints: ['site.css'],
  bundle: true,
  minify: false,
  write: false,
  external: ['*.woff2'],
  loader: { '.svg': 'dataurl' },
});
const [purged] = await new PurgeCSS().purge({
  content: ['../**/*.razor', '../**/*.cs'],
  css: [{ raw: bundled.outputFiles[0].text }],
  variables: true,
  safelist: { standard: ['html', 'body', 'table', 'main', 'nav'], greedy: [/^is-/] },
});
const small = await build({ stdin: { contents: purged.css, loader: 'css' }, minify: true, write: false });
await mkdir(out, { recursive: true });
await writeFile(path.join(out, 'site.css'), small.outputFiles[0].text);
await build({ entryPoints: ['site.ts'], bundle: true, minify: true, format: 'esm', target: 'es2020', outfile: path.join(out, 'site.js') });
