import { defineConfig } from 'vite'

/** The processes (the API server, the embedded engine, the command line), and the threads that read pages and measure. */
export default defineConfig({
  // What the engine reads the types of a result with: as one file with it, a start loads a fraction of the package's hundreds of modules.
  ssr: { noExternal: ['apache-arrow', 'flatbuffers', 'json-with-bigint', 'tslib'] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/server',
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        main: 'server/main.ts',
        engine: 'server/engine/main.ts',
        cli: 'server/cli.ts',
        'input-worker': 'seed/input/worker.ts',
        'measure-worker': 'server/graph/measure-worker.ts',
      },
    },
  },
})
