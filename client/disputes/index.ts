export { useDisputeTitle } from './dispute-title.ts'
export { DisputeVersions } from './dispute-versions.tsx'
