import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Command, CommanderError, Option } from 'commander'
import { IsoDate, Lang } from '../../model/extraction.ts'
import type { FetchOptions } from '../../seed/input/fetch.ts'
import type { Language } from '../../seed/language/pack.ts'
import { apiClient } from './api.ts'
import { type Extractor, extractFiles, extractLines } from './extract.ts'
import { exportJudgements, importJudgements } from './identity.ts'
import { ingest } from './ingest.ts'
import { addJournalCommands } from './journal-commands.ts'
import { parseConllu, parseFiles } from './parse.ts'
import { DEFAULT_SERVER, isWebAddress } from './server-address.ts'
import { articleSources } from './sources.ts'
import { backup, exportStore, restoreStore } from './store.ts'
import { type ExitCode, errorSentence, exitCodes, type Terminal } from './terminal.ts'
import { verify } from './verify/verify.ts'
import { openFeedHistory } from './watch/feed-history.ts'
import { intervalMs } from './watch/interval.ts'
import type { Clock } from './watch/polite-fetcher.ts'
import { watch } from './watch/watch.ts'
import { forEachArticle } from './withdraw.ts'

/**
 * What the commands need from outside. `token`: required by a server on another machine before it stores anything; `dataDir`: the folder of
 * the feed history; `time`: the system clock unless a test replaces it.
 */
export type CommandEnvironment = {
  terminal: Terminal
  extract: Extractor
  fetching?: FetchOptions
  token?: string | undefined
  dataDir?: string
  time?: Clock
}

const machineTime: Clock = {
  now: Date.now,
  wait: (ms, signal) => setTimeout(ms, undefined, { signal }).catch(() => {}),
}

const metadataOptions = [
  ['--title <text>', 'the title of the article'],
  ['--published-at <date>', 'its day of publication, as 2018-12-13'],
  ['--lang <code>', 'its language, as fr or en'],
  ['--publisher <name>', 'the outlet that published it'],
  ['--url <address>', 'where it was published'],
] as const

/** Runs one command line, without the names of program and script, and returns its exit code. */
export async function runCommandLine(argv: readonly string[], outside: CommandEnvironment): Promise<ExitCode> {
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
  for (const [flags, description] of metadataOptions) extract.option(flags, description)
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

  const several = (value: string, before: string[] = []) => [...before, value]
  const adding = program
    .command('ingest')
    .description(
      'Hands articles to a running Entente. Run it again after a break: what the server has is left as it is.',
    )
    .argument('[places...]', 'text, Markdown or HTML files, folders of them, or web addresses')
    .option('--feed <address>', 'every article of an RSS, Atom or JSON feed; may be repeated', several)
    .option('--dry-run', 'print what the server reads in them, an extraction a line, and store nothing')
    .option('--server <address>', 'where Entente answers', DEFAULT_SERVER)
  adding.action(async (places: string[], options: { feed?: string[]; dryRun?: boolean; server: string }) => {
    const feeds = options.feed ?? []
    if (places.length + feeds.length === 0)
      adding.error("error: missing argument 'places': name a file, a folder or an address, or give --feed")
    if (!isWebAddress(options.server)) adding.error(`error: --server '${options.server}' is no http address`)
    const stray = feeds.find(feed => !isWebAddress(feed))
    if (stray !== undefined) adding.error(`error: --feed '${stray}' is no http address`)
    const sources = await articleSources(places, feeds, outside.fetching)
    code = await ingest(sources, apiClient(options.server, outside.token), options.dryRun ?? false, terminal)
  })

  program
    .command('parse')
    .description('Prints the dependency tree of each sentence as CoNLL-U (Universal Dependencies).')
    .argument('[files...]', 'text, Markdown or HTML files; - or none is standard input')
    .option('--pretty', 'print trees for people')
    .option('--conllu', 'read CoNLL-U; its tokens are kept, and tagged and joined anew')
    .addOption(
      new Option('--lang <code>', 'the language; told from the words if it is not given').choices(['en', 'fr']),
    )
    .action(async (files: string[], options: { pretty?: boolean; conllu?: boolean; lang?: Language }) => {
      const run = options.conllu ? parseConllu : parseFiles
      code = await run(files.length > 0 ? files : ['-'], options, terminal)
    })

  const watching = program
    .command('watch')
    .description('Keeps reading feeds and hands each new article to a running Entente, until Ctrl-C.')
    .argument('<feeds...>', 'addresses of RSS, Atom or JSON feeds')
    .option('--every <time>', 'how often each is asked for, from 1m to 7d', '15m')
    .option('--state <file>', 'what was read is remembered here', join(outside.dataDir ?? './data', 'watch.json'))
    .option('--server <address>', 'where Entente answers', DEFAULT_SERVER)
  watching.action(async (feeds: string[], options: { every: string; state: string; server: string }) => {
    const everyMs = intervalMs(options.every)
    if (everyMs === undefined) return watching.error(`error: --every '${options.every}' is no time like 15m, 1h or 1d`)
    if (!isWebAddress(options.server)) watching.error(`error: --server '${options.server}' is no http address`)
    const stray = feeds.find(feed => !isWebAddress(feed))
    if (stray !== undefined) watching.error(`error: '${stray}' is no http address`)
    const api = apiClient(options.server, outside.token)
    const memory = await openFeedHistory(options.state).catch((error: unknown): never =>
      watching.error(`error: ${errorSentence(error)}`),
    )
    const { time = machineTime, fetching = {} } = outside
    code = await watch(feeds, { api, memory, time, everyMs, fetching }, terminal)
  })

  const server = ['--server <address>', 'where Entente answers', DEFAULT_SERVER] as const
  const withdrawing = program
    .command('withdraw')
    .description('Takes articles, with all that they say, out of every answer of a running Entente. Nothing is erased.')
    .argument('<ids...>', 'ids of articles, as article:2e8a7a3c1e75')
    .option('--reason <text>', 'why, for those who come across it')
    .option('--by <name>', 'who withdraws them')
    .option(...server)
  withdrawing.action(async (ids: string[], options: { server: string; reason?: string; by?: string }) => {
    const { server, ...why } = options
    if (!isWebAddress(server)) withdrawing.error(`error: --server '${server}' is no http address`)
    const api = apiClient(server, outside.token)
    const outcome = { done: 'withdrawn', already: 'was withdrawn before' }
    code = await forEachArticle(ids, id => api.withdraw(id, why), outcome, terminal)
  })
  const ofServer = (command: Command, address: string) => {
    if (!isWebAddress(address)) command.error(`error: --server '${address}' is no http address`)
    return { address, token: outside.token }
  }
  const replace = ['--replace', 'replace what the store holds, where it holds articles'] as const
  const restoring = program
    .command('restore')
    .description('Takes withdrawn articles back by their ids; or loads a backup, in place of all that the store holds.')
    .argument('<what...>', 'ids of articles, as article:2e8a7a3c1e75; or a file that backup wrote')
    .option(...replace)
    .option(...server)
  restoring.action(async (what: string[], options: { server: string; replace?: true }) => {
    const at = ofServer(restoring, options.server)
    const [file = ''] = what
    if (what.every(each => each.startsWith('article:'))) {
      const api = apiClient(options.server, outside.token)
      const outcome = { done: 'restored', already: 'was not withdrawn' }
      code = await forEachArticle(what, api.restore, outcome, terminal)
    } else if (what.length > 1) restoring.error('error: name ids of articles, or one backup')
    else code = await restoreStore(file, { ...at, replace: options.replace ?? false }, terminal)
  })
  const backingUp = program
    .command('backup')
    .description('Writes all that a running Entente holds to one file, while it serves, and verifies it.')
    .argument('<file>', 'a zip that is made, or replaced')
    .option(...server)
  backingUp.action(async (file: string, options: { server: string }) => {
    code = await backup(file, ofServer(backingUp, options.server), terminal)
  })
  const exporting = program
    .command('export')
    .description('Writes all that a running Entente holds to a folder, as NDJSON, for an Entente on another engine.')
    .argument('<folder>', 'a folder that is made')
    .option('--neo4j-admin', 'as tables for neo4j-admin database import')
    .option(...server)
  exporting.action(async (folder: string, options: { server: string; neo4jAdmin?: true }) => {
    const forNeo4jAdmin = options.neo4jAdmin ?? false
    code = await exportStore(folder, { ...ofServer(exporting, options.server), forNeo4jAdmin }, terminal)
  })
  const importing = program
    .command('import')
    .description('Loads what export wrote, in place of all that the store holds, and verifies it.')
    .argument('<folder>', 'a folder that export wrote')
    .option(...replace)
    .option(...server)
  importing.action(async (folder: string, options: { server: string; replace?: true }) => {
    code = await restoreStore(
      folder,
      { ...ofServer(importing, options.server), replace: options.replace ?? false },
      terminal,
    )
  })

  const verifying = program
    .command('verify')
    .description(
      'Tells whether a dossier (RO-Crate, a zip or its folder) is as it was written, and its quotes stand in their texts.',
    )
    .argument('<file>', 'the dossier')
    .option('--server <address>', 'where an Entente answers that is asked whether it still says the same')
    .option('--fingerprint <hash>', 'the fingerprint that it is said to have')
  verifying.action(async (file: string, { server, fingerprint }: { server?: string; fingerprint?: string }) => {
    if (server !== undefined && !isWebAddress(server)) verifying.error(`error: --server '${server}' is no http address`)
    if (fingerprint !== undefined && !/^[0-9a-f]{64}$/i.test(fingerprint))
      verifying.error(`error: --fingerprint '${fingerprint}' is no SHA-256 of 64 hexadecimal digits`)
    code = await verify(file, { server: server ? apiClient(server, outside.token) : undefined, fingerprint }, terminal)
  })

  addJournalCommands(program, outside, ended => {
    code = ended
  })

  const identity = program
    .command('identity')
    .description('What people decided about who is who, as NDJSON: a judgement a line, for a team to share.')
  for (const [name, description, work] of [
    ['export', 'Writes every judgement of a running Entente to a file; - is standard output.', exportJudgements],
    [
      'import',
      'Adds the judgements of a file, all or none; those that are there are left as they are.',
      importJudgements,
    ],
  ] as const) {
    const command = identity
      .command(name)
      .description(description)
      .argument('<file>', 'NDJSON, as export writes it')
      .option('--server <address>', 'where Entente answers', DEFAULT_SERVER)
    command.action(async (file: string, options: { server: string }) => {
      if (!isWebAddress(options.server)) command.error(`error: --server '${options.server}' is no http address`)
      code = await work(file, apiClient(options.server, outside.token), terminal)
    })
  }

  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage
    throw error
  }
}
