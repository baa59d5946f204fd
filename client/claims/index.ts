export { ClaimCard } from './claim-card.tsx'
export { Claims } from './claims.tsx'
export { RelationQuotes } from './relation-quotes.tsx'
