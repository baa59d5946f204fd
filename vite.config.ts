import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The page: `client/` becomes `dist/client`. In development, the API's calls go to the server beside it. */
export default defineConfig({
  root: 'client',
  plugins: [react()],
  // `.row-title` of a module is `styles.rowTitle` too.
  // A worker may load parts of itself on demand, as the page does.
  worker: { format: 'es' },
  css: { modules: { localsConvention: 'camelCase' } },
  build: { outDir: '../dist/client', emptyOutDir: true, assetsInlineLimit: 0 },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:4000' } },
})
