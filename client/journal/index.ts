export { Confirmation, MisreadButton, OutletGrade, WithdrawButton, Withdrawn } from './marks.tsx'
export { Notes } from './notes.tsx'
