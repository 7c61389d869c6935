import { build } from 'rolldown';

// The program as a few files: to find and read hundreds of modules takes a good part of a start. Big packages that most
// runs do without stay where they are.
await build({
  input: { main: 'src/main.ts', 'compile-lexicon': 'src/text/compile-lexicon.ts' },
  platform: 'node',
  external: [/^node:/, /^discord\.js$/, /^natural\//, /^@napi-rs\/canvas$/, /^pino$/],
  output: { dir: 'dist', format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
});
