// Builds the page and the server when their sources changed since the last build, then runs the server in this process,
// so that Ctrl-C reaches it directly.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const sources = ['client', 'server', 'seed', 'model', 'vite.config.ts', 'vite.server.config.ts', 'package-lock.json']
const stamp = join(root, 'dist', '.built-from')
const serverEntry = join(root, 'dist', 'server', 'main.js')

const fail = message => {
  console.error(`entente: ${message}`)
  process.exit(1)
}

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19))
  fail(`Node ${process.versions.node} is too old; install Node 20.19 or later.`)

/** A hash of path, size and time of every source file: cheap, and it changes with deleted or renamed files. */
function fingerprint() {
  const hash = createHash('sha256')
  const visit = path => {
    const facts = statSync(path)
    if (facts.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name))
    else hash.update(`${path}\0${facts.size}\0${facts.mtimeMs}\n`)
  }
  for (const source of sources) if (existsSync(join(root, source))) visit(join(root, source))
  return hash.digest('hex')
}

function vite(...args) {
  let entry
  try {
    entry = createRequire(import.meta.url).resolve('vite/package.json')
  } catch {
    fail(
      'the packages are not installed; run "npm install" first (with its development packages, which build the page).',
    )
  }
  return new Promise(done => {
    const child = spawn(
      process.execPath,
      [join(dirname(entry), 'bin', 'vite.js'), 'build', '--logLevel', 'warn', ...args],
      {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    )
    child.on('close', done)
  })
}

const current = fingerprint()
const built = existsSync(stamp) && existsSync(serverEntry) && readFileSync(stamp, 'utf8') === current
if (!built) {
  console.log('Building the page and the server …')
  const since = Date.now()
  const codes = await Promise.all([vite(), vite('-c', 'vite.server.config.ts')])
  if (codes.some(code => code !== 0)) fail('the build failed; its messages are above.')
  writeFileSync(stamp, current)
  console.log(`Built in ${((Date.now() - since) / 1000).toFixed(1)} s.`)
}
await import(pathToFileURL(serverEntry).href)
