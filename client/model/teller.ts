import { Teller } from '../../model/worlds.ts'

/** The letter under which the address keeps each field of a teller. */
const letters = { states: 's', outlets: 'o', cited: 'c', languages: 'l' } as const satisfies Record<
  keyof Teller,
  string
>
export type TellerField = keyof typeof letters
export const tellerFields = Object.keys(letters) as TellerField[]

/** The parts of a teller, each with the field it is of, in the order in which they are shown. */
export const partsOfTeller = (teller: Teller): { field: TellerField; value: string }[] =>
  tellerFields.flatMap(field => (teller[field] ?? []).map(value => ({ field, value })))

/** A teller with one part more or less. */
export function withPart(teller: Teller, field: TellerField, value: string, wanted: boolean): Teller {
  const others = (teller[field] ?? []).filter(other => other !== value)
  const values = wanted ? [...others, value] : others
  return Teller.parse({ ...teller, [field]: values.length > 0 ? values : undefined })
}

/** As the address keeps it: `s.country:RUS,o.org:reuters`, each part percent-encoded. Empty for nobody. */
export const writeTeller = (teller: Teller): string =>
  partsOfTeller(teller)
    .map(
      ({ field, value }) =>
        `${letters[field]}.${encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('~', '%7E')}`,
    )
    .join(',')

/** Reads what `writeTeller` wrote; parts that are malformed are left out. */
export function readTeller(written: string): Teller {
  let teller: Teller = {}
  for (const part of written.split(',').filter(Boolean)) {
    const field = tellerFields.find(each => letters[each] === part[0])
    try {
      if (field && part[1] === '.') teller = withPart(teller, field, decodeURIComponent(part.slice(2)), true)
    } catch {
      // Whatever wrote it, it names nobody.
    }
  }
  return teller
}
