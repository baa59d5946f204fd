import type { Golden } from './golden.ts'

/** What a reader of the graph sees of a golden: who did what to whom, and how two sides stand. Rules and the words for it are left out. */
export function essence({ events, relations }: Golden): { events: string[]; relations: string[] } {
  return {
    events: events.map(({ event, participants }) => `${event}: ${[...participants].sort().join(', ')}`).sort(),
    relations: relations
      .map(relation => relation.split(':').slice(0, -1).join(':'))
      .filter(relation => /(?:FIGHTS|OPPOSES|SANCTIONS|SUPPORTS|COOPERATES_WITH|MET) /.test(relation))
      .sort(),
  }
}
