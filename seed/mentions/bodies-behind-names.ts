import type { Mention } from '../../model/extraction.ts'
import type { Office } from '../document.ts'
import { anyOf, itemsOfAll } from '../language/packs.ts'
import { optionalArticle } from '../read/function-words.ts'

const belonging = new RegExp(
  String.raw`^\s*${anyOf(itemsOfAll(({ functionWords }) => functionWords.genitives))}(?:\s+|['’])?${optionalArticle}\s*$`,
)

/**
 * Completes offices whose body follows the name of the holder: « le président Jean Dupont de l'Académie du cinéma ». Changes `offices` in
 * place.
 */
export function bodiesBehindNames(text: string, mentions: readonly Mention[], offices: Office[]): void {
  for (const office of offices) {
    if (!office.person || office.organization || office.country || office.place) continue
    const name = mentions.find(
      ({ entity, start }) => entity === office.person && start >= office.end && !text.slice(office.end, start).trim(),
    )
    const body =
      name &&
      mentions.find(
        ({ kind, form, start }) =>
          kind === 'Organization' &&
          form === 'name' &&
          start >= name.end &&
          belonging.test(text.slice(name.end, start)),
      )
    if (body) office.organization = body.entity
  }
}
