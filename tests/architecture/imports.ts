import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

/** The source files of a folder, as paths from the root. */
export const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => join(folder, name))

/** Static, dynamic and re-exporting imports with a literal specifier, `new URL('…', import.meta.url)` included. */
export function importsOf(source: string): string[] {
  const patterns = [
    // Not the end of a text in quotes: 'identity/import', 'from'.
    /(?<!['"/])\bfrom\s*['"]([^'"]+)['"]/g,
    /(?<!['"/])\bimport\s*\(?\s*['"]([^'"]+)['"]/g,
    /new URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/g,
  ]
  return patterns.flatMap(pattern => [...source.matchAll(pattern)].map(match => match[1] ?? ''))
}

/** As `importsOf`, without imports of types, which are gone at run time. */
export const valuesOf = (source: string): string[] =>
  importsOf(source.replace(/^(?:import|export) type\b[^;]*?from\s*['"][^'"]+['"]/gm, ''))

export const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** The files of ours that a file imports, as paths from the root. */
export const targetsOf = (path: string, imports: (source: string) => string[] = importsOf): string[] =>
  imports(read(path))
    .filter(specifier => specifier.startsWith('.'))
    .map(specifier => relative(root, resolve(root, dirname(path), specifier)))

/** Whether a path is a room, or lies in it. */
export const within = (path: string, room: string): boolean => path === room || path.startsWith(`${room}/`)
