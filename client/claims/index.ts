export { ClaimCard } from './claim-card.tsx'
export { Claims, MisreadClaims } from './claims.tsx'
export { RelationQuotes } from './relation-quotes.tsx'
