export { Claims } from './claims.tsx'
export { RelationQuotes } from './relation-quotes.tsx'
