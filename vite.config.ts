import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Puts each file of text, packed as small as Brotli can, beside it: done once here, since at a request there is no time for it. */
const packed: Plugin = {
  name: 'packed',
  apply: 'build',
  async writeBundle({ dir = '' }, bundle) {
    const texts = Object.keys(bundle).filter(name => /^assets\/.*\.(m?js|css|json)$/.test(name))
    const pack = async (file: string) => writeFile(`${file}.br`, await promisify(brotliCompress)(await readFile(file)))
    await Promise.all(texts.map(name => pack(join(dir, name))))
  },
}

/** The page: `client/` becomes `dist/client`. In development, the API's calls go to the server beside it. */
export default defineConfig({
  root: 'client',
  plugins: [react(), packed],
  // `.row-title` of a module is `styles.rowTitle` too.
  // A worker may load parts of itself on demand, as the page does.
  worker: { format: 'es' },
  css: { modules: { localsConvention: 'camelCase' } },
  build: { outDir: '../dist/client', emptyOutDir: true, assetsInlineLimit: 0 },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:4000' } },
})
