import type { Event, Relation } from '../../model/extraction.ts'
import type { Document, Found } from '../document.ts'
export function findEvents(_document: Document, _found: Found): { events: Event[]; relations: Relation[] } {
  return { events: [], relations: [] }
}
