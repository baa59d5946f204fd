import type { Command } from 'commander'
import { DecisionKind, NewMark } from '../../model/journal.ts'
import { apiClient } from './api.ts'
import { listJournal, makeMark, undoDecisions } from './journal.ts'
import type { CommandEnvironment } from './program.ts'
import { DEFAULT_SERVER, isWebAddress } from './server-address.ts'
import type { ExitCode } from './terminal.ts'

type Options = Record<string, string> & { server: string }

/** The words of a mark, as its command takes them: what it is on, and what it says of it. */
const marks = [
  {
    kind: 'misreading',
    name: 'misread <claim>',
    description: 'Marks a claim as read wrongly: it counts for nothing, and stays readable.',
    fields: ['claim'],
  },
  {
    kind: 'confirmation',
    name: 'confirm <relation>',
    description: 'Notes that a person checked a relation and found it so.',
    fields: ['relation'],
  },
  {
    kind: 'note',
    name: 'note <about> <text>',
    description: 'Writes a note on an entity, an event, a relation or an article.',
    fields: ['about', 'text'],
  },
  {
    kind: 'grade',
    name: 'grade <outlet> <letter>',
    description: 'Grades how reliable an outlet is: A completely to E unreliable, F cannot be judged.',
    fields: ['outlet', 'grade'],
  },
] as const

/** The commands of the journal; `end` is told how each ended. */
export function addJournalCommands(program: Command, outside: CommandEnvironment, end: (code: ExitCode) => void): void {
  const { terminal } = outside
  const server = ['--server <address>', 'where Entente answers', DEFAULT_SERVER] as const
  const apiOf = (command: Command, address: string) => {
    if (!isWebAddress(address)) command.error(`error: --server '${address}' is no http address`)
    return apiClient(address, outside.token)
  }

  const listing = program
    .command('journal')
    .description(
      'Prints what people decided, the latest first, a line each: judgements, withdrawals, marks, notes, grades.',
    )
    .option('--kind <kind>', `only of this kind: ${DecisionKind.options.join(', ')}`)
    .option('--of <id>', 'only on this entity, relation, article or claim')
    .option('--state <state>', 'only those in force (standing), or undone')
    .option('--json', 'print each as JSON')
    .option(...server)
  listing.action(async ({ server: address, json, ...query }: Options) =>
    end(await listJournal(query, json !== undefined, apiOf(listing, address), terminal)),
  )

  const undoing = program
    .command('undo')
    .description('Undoes decisions of any kind; the journal keeps them as undone.')
    .argument('<ids...>', 'ids of decisions, as entente journal prints them')
    .option('--reason <text>', 'why')
    .option('--by <name>', 'who undoes them')
    .option(...server)
  undoing.action(async (ids: string[], { server: address, ...why }: Options) =>
    end(await undoDecisions(ids, why, apiOf(undoing, address), terminal)),
  )

  for (const { kind, name, description, fields } of marks) {
    const command = program
      .command(name)
      .description(description)
      .option('--reason <text>', 'why')
      .option('--by <name>', 'who decides')
      .option(...server)
    command.action(async (...given: unknown[]) => {
      const { server: address, ...why } = given[fields.length] as Options
      const told = Object.fromEntries(fields.map((field, i) => [field, given[i]]))
      const mark = NewMark.safeParse({ kind, ...told, ...why })
      if (!mark.success) {
        const [issue] = mark.error.issues
        return command.error(`error: ${issue?.path.join('.')}: ${issue?.message}`)
      }
      end(await makeMark(mark.data, apiOf(command, address), terminal))
    })
  }
}
