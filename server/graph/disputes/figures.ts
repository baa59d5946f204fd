import type { Figure, FigureOf } from '../../../model/extraction.ts'
import type { Row } from '../connection.ts'
import { claimsOfEvent, denies, type EventAccount } from './accounts.ts'

/** A number of people that claims give for an event. */
export type FigureAccount = { figure: Figure; claims: Row[] }

/** What the claims of an event say of one measure, by number, the least first. */
export function figuresOf(event: EventAccount, of: FigureOf): FigureAccount[] {
  const accounts = new Map<string, FigureAccount>()
  for (const claim of claimsOfEvent(event)) {
    if (denies(claim)) continue
    for (const written of (claim.figures as string[] | null) ?? []) {
      const figure = JSON.parse(written) as Figure
      if (figure.of !== of) continue
      const key = `${figure.least ?? ''} ${figure.most ?? ''}`
      const account = accounts.get(key) ?? { figure, claims: [] }
      accounts.set(key, account)
      account.claims.push(claim)
    }
  }
  const least = ({ figure }: FigureAccount) => figure.least ?? 0
  const most = ({ figure }: FigureAccount) => figure.most ?? Number.MAX_SAFE_INTEGER
  return [...accounts.values()].sort((a, b) => least(a) - least(b) || most(a) - most(b))
}

/** Whether no number fits both: "at least 40" does not exclude 45. */
export const excludeEachOther = (a: Figure, b: Figure): boolean =>
  (a.least ?? 0) > (b.most ?? Number.POSITIVE_INFINITY) || (b.least ?? 0) > (a.most ?? Number.POSITIVE_INFINITY)
