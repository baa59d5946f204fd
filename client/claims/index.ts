export { Claims } from './claims.tsx'
export { Quotes } from './relation-quotes.tsx'
