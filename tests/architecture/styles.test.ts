import { readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesIn, read, root } from './imports.ts'

const modules = readdirSync(join(root, 'client'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.module.css'))
  .map(name => join('client', name))

/** The classes that a module defines, as it writes them. */
function classesOf(module: string): Set<string> {
  const selectors = read(module)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/:global\([^)]*\)/g, '')
    .replace(/\{[^{}]*\}/g, '{}')
  return new Set([...selectors.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(match => match[1] ?? ''))
}

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** What files use of each module: names, and beginnings of names that are completed when the page runs. */
const uses = new Map(modules.map(module => [module, { names: new Set<string>(), beginnings: new Set<string>() }]))
for (const path of filesIn('client'))
  for (const [, variable, specifier] of read(path).matchAll(/^import (\w+) from '([^']+\.module\.css)'/gm)) {
    const used = uses.get(relative(root, resolve(root, dirname(path), specifier ?? '')))
    for (const [, name] of read(path).matchAll(new RegExp(`(?<![\\w.'/])${variable}\\.(\\w+)`, 'g')))
      used?.names.add(name ?? '')
    for (const [, beginning] of read(path).matchAll(new RegExp(`(?<![\\w.])${variable}\\[\`([\\w-]+)\\$`, 'g')))
      used?.beginnings.add(beginning ?? '')
  }

describe('the styles of the page', () => {
  it.each(modules)('%s defines what is used of it, and nothing else', module => {
    const classes = [...classesOf(module)]
    const names = uses.get(module)?.names ?? new Set<string>()
    const beginnings = uses.get(module)?.beginnings ?? new Set<string>()
    const begins = (name: string) => [...beginnings].some(beginning => name.startsWith(beginning))
    expect([...names].filter(name => !classes.some(each => camelCase(each) === name))).toEqual([])
    expect(classes.filter(name => !names.has(camelCase(name)) && !begins(name))).toEqual([])
  })
})
