import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommandLine } from '../../server/cli/program.ts'
import { capturedTerminal } from '../cli/captured-terminal.ts'

const root = resolve(import.meta.dirname, '../..')

describe('the models', () => {
  it.each(['en', 'fr'])('of %s is no larger than 6 MB', lang => {
    expect(statSync(`${root}/seed/language/${lang}/model.gz`).size).toBeLessThanOrEqual(6_000_000)
  })

  it('are read for a language that is met, not before', () => {
    const script = `
      import fs from 'node:fs'
      import { syncBuiltinESMExports } from 'node:module'
      const opened = []
      const read = fs.readFileSync
      fs.readFileSync = (path, ...rest) => { if (/model\\.gz$/.test(String(path))) opened.push(String(path).split('/').at(-2)); return read(path, ...rest) }
      syncBuiltinESMExports()
      const { parse } = await import('./seed/syntax/parse.ts')
      const before = opened.length
      parse('Iran left.', { start: 0, end: 10 }, 'en')
      process.stdout.write(JSON.stringify([before, opened]))`
    const out = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { cwd: root })
    expect(JSON.parse(out.toString())).toEqual([0, ['en']])
  })
})

describe('entente parse', () => {
  const parse = async (stdin: string, ...args: string[]) => {
    const captured = capturedTerminal(stdin)
    const code = await runCommandLine(['parse', ...args], {
      extract: () => {
        throw new Error('not asked for')
      },
      terminal: captured.terminal,
    })
    return { code, stdout: captured.stdout }
  }

  const conllu = [
    '# sent_id = a',
    '# text = Le chef du parti accuse Paris.',
    '1\tLe\t_\t_\t_\t_\t_\t_\t_\t_',
    '2\tchef\t_\t_\tNC\t_\t_\t_\t_\t_',
    '3-4\tdu\t_\t_\t_\t_\t_\t_\t_\t_',
    '3\tde\t_\t_\t_\t_\t_\t_\t_\t_',
    '4\tle\t_\t_\t_\t_\t_\t_\t_\t_',
    '5\tparti\t_\t_\t_\t_\t_\t_\t_\t_',
    '6\taccuse\t_\t_\t_\t_\t_\t_\t_\t_',
    '7\tParis\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No',
    '8\t.\t_\t_\t_\t_\t_\t_\t_\t_',
    '',
    '',
  ].join('\n')

  it('keeps tokens, comments and multiword tokens of CoNLL-U', async () => {
    const { code, stdout } = await parse(conllu, '--conllu')
    expect(code).toBe(0)
    const lines = stdout.split('\n')
    expect(lines.slice(0, 2)).toEqual(conllu.split('\n').slice(0, 2))
    expect(lines.map(line => line.split('\t').slice(0, 2))).toEqual(
      conllu.split('\n').map(line => line.split('\t').slice(0, 2)),
    )
    expect(lines[4]).toBe('3-4\tdu\t_\t_\t_\t_\t_\t_\t_\t_')
    expect(lines[8]?.split('\t').slice(2, 8)).toEqual([
      'accuser',
      'VERB',
      '_',
      expect.stringContaining('VerbForm=Fin'),
      '0',
      'root',
    ])
    expect(lines[3]?.split('\t')[4]).toBe('NC')
    expect(lines[9]?.split('\t')[9]).toBe('SpaceAfter=No')
  })

  it('gives the same trees when it reads its own output', async () => {
    const first = await parse(
      'Washington a rejeté l’offre du gouvernement iranien. Téhéran s’en moque.',
      '--lang',
      'fr',
    )
    const second = await parse(first.stdout, '--conllu', '--lang', 'fr')
    expect(second.stdout).toBe(first.stdout)
  })

  it('prints trees for people', async () => {
    const { stdout } = await parse('Turkey attacked Syria.', '--pretty', '--lang', 'en')
    expect(stdout).toBe(
      [
        'Turkey attacked Syria .',
        'attacked  root · VERB · attack',
        '├ Turkey  nsubj · PROPN',
        '├ Syria  obj · PROPN',
        '└ .  punct · PUNCT',
        '',
        '',
      ].join('\n'),
    )
  })

  it('refuses a language that it has not', async () => {
    expect((await parse('', '--lang', 'es')).code).toBe(2)
  })
})
