import type { ReaderLanguage } from './api.ts'
import { afterA, frenchName, withArticle } from './french-articles.ts'
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

type Participant = { id?: string | undefined; name: string; role?: string | undefined }

/**
 * An event in words, as a headline has it: "Iran accuses Israel", « L’Iran et la Russie se réunissent ». Undefined where nobody is named who does it, or
 * the kind has no such words.
 */
export function eventHeadline(
  kind: EventKind,
  participants: readonly Participant[],
  language: ReaderLanguage,
): string | undefined {
  const where = (isWanted: (role: string | undefined) => boolean): Participant[] => [
    ...new Map(participants.filter(({ role }) => isWanted(role)).map(one => [one.name, one])).values(),
  ]
  const doers = where(role => role !== 'recipient')
  const recipients = where(role => role === 'recipient')
  const { toward, alone } = eventKinds[kind]
  const verb = recipients.length > 0 ? toward : alone
  if (doers.length === 0 || !verb) return undefined
  return language === 'fr' ? inFrench(doers, verb, recipients) : inEnglish(doers, verb, recipients)
}

function inEnglish(doers: readonly Participant[], { en }: Verb, recipients: readonly Participant[]): string {
  const names = (all: readonly Participant[]) =>
    listNames(
      all.map(({ name }) => name),
      'en',
    )
  return [names(doers), en[doers.length > 1 ? 'several' : 'one'], names(recipients)].filter(Boolean).join(' ')
}

function inFrench(doers: readonly Participant[], { fr }: Verb, recipients: readonly Participant[]): string {
  const subjects = doers.map(frenchName)
  const isPlural = subjects.length > 1 || subjects[0]?.article === 'les '
  const said = fr[isPlural ? 'several' : 'one']
  const objects = recipients.map(frenchName)
  const subject = listNames(subjects.map(withArticle), 'fr')
  // "À" stands before each of those whom it concerns, other prepositions before the first.
  const withObjects = said.endsWith(' à')
    ? `${said.slice(0, -2)} ${listNames(objects.map(afterA), 'fr')}`
    : `${said} ${listNames(objects.map(withArticle), 'fr')}`
  const sentence = `${subject} ${objects.length > 0 ? withObjects : said}`
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
