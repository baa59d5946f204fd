import { Command, CommanderError } from 'commander'
import { IsoDate, Lang } from '../../model/extraction.ts'
import { type Extractor, extractFiles, extractLines } from './extract.ts'
import { type ExitCode, exitCodes, type Terminal } from './terminal.ts'

/** What the commands need from outside. */
export type Outside = { terminal: Terminal; extract: Extractor }

const told = [
  ['--title <text>', 'the title of the article'],
  ['--published-at <date>', 'its day of publication, as 2018-12-13'],
  ['--lang <code>', 'its language, as fr or en'],
  ['--publisher <name>', 'the outlet that published it'],
  ['--url <address>', 'where it was published'],
] as const

/** Runs one command line, without the names of program and script, and answers its exit code. */
export async function run(argv: readonly string[], outside: Outside): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done
  const { terminal } = outside
  const program = new Command('entente')
    .description('Turns news articles into a graph of relations, each tied to the sentence that states it.')
    .exitOverride()
    .configureOutput({
      writeOut: text => void terminal.stdout.write(text),
      writeErr: text => void terminal.stderr.write(text),
    })
    .showHelpAfterError('(entente --help lists what can be asked)')
    .allowExcessArguments(false)

  const extract = program
    .command('extract')
    .description('Prints what articles say, as JSON. Offsets are UTF-16 code units of the text.')
    .argument('[files...]', 'text, Markdown or HTML files; - is standard input')
    .option('--jsonl', 'read {id, text, lang?, title?, publishedAt?} a line and write one extraction a line')
  for (const [flags, description] of told) extract.option(flags, description)
  extract.action(async (files: string[], options: Record<string, string | true>) => {
    const { jsonl, ...given } = options
    if (jsonl) {
      const stray = Object.keys(given)[0]
      if (stray) extract.error(`error: with --jsonl, each line tells its own ${stray}`)
      code = await extractLines(files, outside.extract, terminal)
      return
    }
    if (files.length === 0) extract.error("error: missing argument 'files': name a file, or - for standard input")
    if (given.publishedAt !== undefined && !IsoDate.safeParse(given.publishedAt).success)
      extract.error(`error: --published-at '${given.publishedAt}' is no date like 2018-12-13`)
    if (given.lang !== undefined && !Lang.safeParse(given.lang).success)
      extract.error(`error: --lang '${given.lang}' is no language code like fr`)
    if (typeof given.url === 'string' && !/^https?:\/\//.test(given.url))
      extract.error(`error: --url '${given.url}' is no http address`)
    code = await extractFiles(files, given as Record<string, string>, outside.extract, terminal)
  })

  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage
    throw error
  }
}
