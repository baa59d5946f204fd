import type { EventStatus as Status } from '../../model/ontology.ts'
import { EventKind, EventStatus, PloverType } from '../../model/ontology.ts'
import type { Pack } from '../language/pack.ts'

/** What an event is coded as: PLOVER's type, and the kind that readers know. */
export type Coding = { type: PloverType; kind: EventKind }
/** The sides of an event: who acts, who is acted on, or those who act together. */
export type RoleName = 'actor' | 'recipient' | 'parties'
/**
 * One role of a frame with the paths of relations where it is searched, the preferred first. `exact`: only the phrase itself fills the
 * role, never the owner of what it names.
 */
export type FrameRole = {
  name: RoleName
  optional: boolean
  from: readonly { path: readonly string[]; exact: boolean }[]
}
/**
 * A condition on the phrase at the end of a path. `in`: its head must be one of the lemmas; `out`: must not; `there`/`absent`: whether
 * there is such a phrase at all.
 */
export type Restriction = {
  path: readonly string[]
  test: 'in' | 'out' | 'there' | 'absent'
  lemmas: ReadonlySet<string>
}

/** One sense of a predicate: a line of a frames table. */
export type Frame = {
  /** The name of its rule, unique in its language: `en/meet.CONSULT`. */
  rule: string
  part: 'verb' | 'noun' | 'adjective'
  coding: Coding
  roles: readonly FrameRole[]
  restrictions: readonly Restriction[]
  negated?: Coding
  /** The event that a negated future reports: « ne livrera pas ». */
  unwilling?: Coding
  status?: Status
  /** The verb is light: its object says what happens. */
  light: boolean
  /**
   * What the frame reports other than an event: `relation`, how its sides stand to each other ("Russia, an ally of Syria"); `claim`, who did
   * what was reported before ("X claimed the attack").
   */
  reports?: 'relation' | 'claim'
}

/** A line of the table as written, for explanations: its frame, its triggers and its restrictions. */
type FrameDefinition = { frame: Frame; triggers: readonly string[]; restrictions: readonly string[] }

/** A verb that supports a noun of action, and the role of its subject in the noun's event. */
export type SupportVerb = {
  subject: 'actor' | 'party' | 'recipient' | 'none'
  status?: Status /** The noun is its subject: "talks took place". */
  intransitive: boolean
}

/** The frames and support verbs of a language, by part of speech and trigger. */
export type FrameTable = {
  frames: Record<Frame['part'], ReadonlyMap<string, readonly Frame[]>>
  /** The line of each frame, by the name of its rule. */
  lines: ReadonlyMap<string, FrameDefinition>
  support: ReadonlyMap<string, readonly SupportVerb[]>
  classes: ReadonlyMap<string, ReadonlySet<string>>
  isEventNoun: (lemma: string) => boolean
  /** Whether any line of the table has this verb as a trigger. */
  isVerb: (lemma: string) => boolean
  /** Whether some line of a bare verb looks for no object of it: "demonstrate". */
  isIntransitive: (lemma: string) => boolean
}

const tables = new WeakMap<Pack, FrameTable>()

/**
 * The frames of a language by the lemmas that trigger them; of several frames of one trigger the most restricted first.
 * @throws Error with the line that cannot be parsed.
 */
export function frameTable(pack: Pack): FrameTable {
  const known = tables.get(pack)
  if (known) return known
  const table = read(pack)
  tables.set(pack, table)
  return table
}

function read(pack: Pack): FrameTable {
  const classes = new Map<string, ReadonlySet<string>>()
  const frames = {
    verb: new Map<string, Frame[]>(),
    noun: new Map<string, Frame[]>(),
    adjective: new Map<string, Frame[]>(),
  }
  const support = new Map<string, SupportVerb[]>()
  const rules = new Map<string, number>()
  const lines = new Map<string, FrameDefinition>()
  let section = 'verb' as Frame['part'] | 'support'
  for (const raw of pack.frames.split('\n')) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    const heading = /^== (verb|noun|adjective|support)s?$/.exec(line)
    if (heading) {
      section = heading[1] as typeof section
      continue
    }
    const named = /^@([\w-]+) *= *(.+)$/u.exec(line)
    if (named) {
      classes.set(named[1] as string, lemmasOf(named[2] as string, line))
      continue
    }
    const [triggers = '', ...fields] = line.split('|').map(part => part.trim())
    if (section === 'support') readSupport(triggers, fields, line)
    else readFrame(section, triggers, fields, line)
  }
  for (const map of Object.values(frames))
    for (const list of map.values()) list.sort((a, b) => b.restrictions.length - a.restrictions.length)
  const heads = new Set([...frames.noun.keys()].map(trigger => headOf(trigger)))
  const verbs = new Set(
    [...frames.verb.keys(), ...support.keys()].map(
      name => name.split(/[ ']/).find(part => !pack.grammar.reflexivePronouns.includes(part)) ?? name,
    ),
  )
  const isIntransitive = (lemma: string) =>
    (frames.verb.get(lemma) ?? []).some(
      ({ roles, restrictions }) =>
        !roles.some(({ from }) => from[0]?.path[0] === 'object' || from[1]?.path[0] === 'object') &&
        !restrictions.some(({ path }) => path[0] === 'object'),
    )
  return {
    frames,
    lines,
    support,
    classes,
    isEventNoun: lemma => heads.has(lemma),
    isVerb: lemma => verbs.has(lemma),
    isIntransitive,
  }

  /** The head noun of a trigger of several words: the first in « feu vert », the last in "phone call". */
  function headOf(trigger: string): string {
    const words = trigger.split(' ')
    const complement = words.findIndex(word => pack.grammar.nounComplementPrepositions.includes(word))
    const phrase = complement > 0 ? words.slice(0, complement) : words
    return (pack.grammar.modifierPosition === 'before' ? phrase.at(-1) : phrase[0]) ?? trigger
  }

  function lemmasOf(list: string, line: string): ReadonlySet<string> {
    const set = new Set<string>()
    for (const item of list
      .split(',')
      .map(one => one.trim())
      .filter(Boolean)) {
      if (!item.startsWith('@')) set.add(item)
      else {
        const members = classes.get(item.slice(1))
        if (!members) throw new Error(`no class ${item}: ${line}`)
        for (const member of members) set.add(member)
      }
    }
    return set
  }

  function pathOf(text: string): string[] {
    return text.trim().split('.')
  }

  function readFrame(part: Frame['part'], triggers: string, fields: readonly string[], line: string): void {
    const [coding = '', roles = '', ...rest] = fields
    const restrictions: Restriction[] = []
    let negated: Coding | undefined
    let unwilling: Coding | undefined
    let status: Status | undefined
    let reports: Frame['reports']
    for (const field of rest) {
      if (field === '') continue
      const colon = field.indexOf(':')
      if (colon < 0) throw new Error(`not a restriction: ${field}: ${line}`)
      const [key, value] = [field.slice(0, colon).trim(), field.slice(colon + 1).trim()]
      if (key === 'negated') negated = codingOf(value, line)
      else if (key === 'unwilling') unwilling = codingOf(value, line)
      else if (key === 'status') status = EventStatus.parse(value)
      else if (key === 'reports' && (value === 'relation' || value === 'claim')) reports = value
      else if (key === 'needs') restrictions.push({ path: pathOf(value), test: 'there', lemmas: new Set() })
      else if (key === 'not') restrictions.push({ path: pathOf(value), test: 'absent', lemmas: new Set() })
      else if (key.startsWith('not '))
        restrictions.push({ path: pathOf(key.slice(4)), test: 'out', lemmas: lemmasOf(value, line) })
      else restrictions.push({ path: pathOf(key), test: 'in', lemmas: lemmasOf(value, line) })
    }
    const names = triggers
      .split(',')
      .map(one => one.trim())
      .filter(Boolean)
    const type = codingOf(coding, line)
    const base = `${pack.lang}/${(names[0] ?? '').replace(/ /g, '-')}.${type.type}`
    const count = (rules.get(base) ?? 0) + 1
    rules.set(base, count)
    const frame: Frame = {
      rule: count === 1 ? base : `${base}-${count}`,
      part,
      coding: type,
      roles: roles
        .split(';')
        .map(one => one.trim())
        .filter(Boolean)
        .map(one => roleOf(one, line)),
      restrictions,
      ...(negated ? { negated } : {}),
      ...(unwilling ? { unwilling } : {}),
      ...(status ? { status } : {}),
      light: restrictions.some(({ test, path }) => test === 'in' && path.length === 1 && path[0] === 'object'),
      ...(reports ? { reports } : {}),
    }
    lines.set(frame.rule, { frame, triggers: names, restrictions: rest.filter(field => field !== '') })
    for (const name of names) {
      const list = frames[part].get(name)
      if (list) list.push(frame)
      else frames[part].set(name, [frame])
    }
  }

  function codingOf(text: string, line: string): Coding {
    const [type, kind] = text.split(/\s+/)
    const coding = { type: PloverType.safeParse(type).data, kind: EventKind.safeParse(kind).data }
    if (!coding.type || !coding.kind) throw new Error(`no PLOVER type and kind: ${line}`)
    return coding as Coding
  }

  function roleOf(text: string, line: string): FrameRole {
    const match = /^(actor|recipient|parties)(\?)? *: *(.+)$/u.exec(text)
    if (!match) throw new Error(`not a role: ${text}: ${line}`)
    return {
      name: match[1] as RoleName,
      optional: match[2] === '?',
      from: (match[3] as string)
        .split(',')
        .map(one => one.trim())
        .filter(Boolean)
        .map(one => ({ path: pathOf(one.replace(/!$/, '')), exact: one.endsWith('!') })),
    }
  }

  function readSupport(triggers: string, fields: readonly string[], line: string): void {
    let subject: SupportVerb['subject'] = 'none'
    let status: Status | undefined
    let intransitive = false
    for (const field of fields) {
      const [key, value] = field.split(':').map(one => one.trim())
      if (key === 'subject' && /^(?:actor|party|recipient|none)$/.test(value ?? ''))
        subject = value as SupportVerb['subject']
      else if (key === 'status') status = EventStatus.parse(value)
      else if (key === 'noun' && value === 'subject') intransitive = true
      else throw new Error(`not a line of support: ${line}`)
    }
    for (const name of triggers
      .split(',')
      .map(one => one.trim())
      .filter(Boolean)) {
      const list = support.get(name) ?? []
      list.push({ subject, intransitive, ...(status ? { status } : {}) })
      support.set(name, list)
    }
  }
}
