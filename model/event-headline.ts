import type { ReaderLanguage } from './api.ts'
import { type EventKind, eventKinds, type Verb } from './ontology.ts'

/** Names in a row, of which the rest is counted from there on. */
const mostNames = 3

/** A list of names in a language: "Iran, Iraq and Russia", "China, France, Germany and 4 others". */
export function listNames(names: readonly string[], language: ReaderLanguage): string {
  const rest = names.length - mostNames
  // One more takes no more room than to say that there is one.
  const shown = rest > 1 ? [...names.slice(0, mostNames), otherNames[language](rest)] : names
  return new Intl.ListFormat(language).format(shown)
}

const otherNames: Record<ReaderLanguage, (count: number) => string> = {
  fr: count => `${count} autres`,
  en: count => `${count} others`,
}

type Participant = { name: string; role?: string | undefined }

/**
 * An event in words, as a headline has it: "Iran accuses Israel", « Iran et Russie se réunissent ». Undefined where nobody is named who does it, or
 * the kind has no such words.
 */
export function eventHeadline(
  kind: EventKind,
  participants: readonly Participant[],
  language: ReaderLanguage,
): string | undefined {
  const namesWhere = (isWanted: (role: string | undefined) => boolean): string[] => [
    ...new Set(participants.filter(({ role }) => isWanted(role)).map(({ name }) => name)),
  ]
  const doers = namesWhere(role => role !== 'recipient')
  const recipients = namesWhere(role => role === 'recipient')
  const { toward, alone } = eventKinds[kind]
  if (doers.length === 0) return undefined
  const said = (verb: Verb) => verb[language][doers.length > 1 ? 'several' : 'one']
  if (recipients.length > 0 && toward)
    return `${listNames(doers, language)} ${said(toward)} ${listNames(recipients, language)}`
  return alone && recipients.length === 0 ? `${listNames(doers, language)} ${said(alone)}` : undefined
}
