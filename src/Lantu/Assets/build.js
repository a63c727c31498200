// Bundles the styles, keeping of Tabler only what the pages use, and the script; writes one file of each to the folder given. What draws pages of a PDF, and
// what draws charts, is loaded only where one is shown: each goes, packed, to a folder of its own.
import { build } from 'esbuild';
import { PurgeCSS } from 'purgecss';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

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
  content: ['../**/*.razor', '../**/*.cs', '*.ts'],
  css: [{ raw: bundled.outputFiles[0].text }],
  variables: true,
  // The colours of charts are read by what draws them.
  safelist: { standard: ['html', 'body', 'table', 'main', 'nav'], greedy: [/^is-/, /^heat-/], variables: [/^--chart-/] },
});
const small = await build({ stdin: { contents: purged.css, loader: 'css' }, minify: true, write: false });
await mkdir(out, { recursive: true });
await writeFile(path.join(out, 'site.css'), small.outputFiles[0].text);
await build({ entryPoints: ['site.ts'], bundle: true, minify: true, format: 'esm', target: 'es2020', outfile: path.join(out, 'site.js') });

// Of a PDF's character maps those of Chinese; of its fonts the two whose signs no system font has; for its pictures the decoder that needs no WebAssembly,
// which the pages' policy forbids.
const pdfjs = path.join('node_modules', 'pdfjs-dist');
const wanted = [
  ['cmaps', /^(Adobe-(GB1|CNS1)|GB|CNS|UniGB|UniCNS|B5|ET|HK).*\.bcmap$/, 'cmaps'],
  ['standard_fonts', /^Foxit(Symbol|Dingbats)\.pfb$/, 'fonts'],
  ['wasm', /^openjpeg_nowasm_fallback\.js$/, 'images'],
];
const files = [['pages.js', await bundle('printed.ts')], ['worker.js', await readFile(path.join(pdfjs, 'legacy', 'build', 'pdf.worker.min.mjs'))]];
for (const [folder, names, to] of wanted) {
  for (const name of (await readdir(path.join(pdfjs, folder))).filter((entry) => names.test(entry)).sort()) {
    files.push([`${to}/${name}`, await readFile(path.join(pdfjs, folder, name))]);
  }
}

await pack('pdf', files);
await pack('chart', [['drawn.js', await bundle('drawn.ts')]]);

async function bundle(entry) {
  const made = await build({ entryPoints: [entry], bundle: true, minify: true, format: 'esm', target: 'es2022', write: false });
  return made.outputFiles[0].contents;
}

async function pack(folder, contents) {
  const to = path.join(out, folder);
  await rm(to, { recursive: true, force: true });
  const hash = createHash('sha256');
  for (const [name, content] of contents) {
    const file = path.join(to, `${name}.gz`);
    hash.update(name).update(content);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, gzipSync(content, { level: 9 }));
  }

  await writeFile(path.join(to, 'hash'), hash.digest('hex').slice(0, 12));
}
