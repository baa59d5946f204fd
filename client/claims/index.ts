export { Claims, MisreadClaims } from './claims.tsx'
export { RelationQuotes } from './relation-quotes.tsx'
