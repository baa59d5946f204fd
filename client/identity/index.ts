export { EntityIdentity } from './entity-identity.tsx'
