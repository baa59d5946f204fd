import { lazy, Suspense } from 'react'
import { useToken } from '../state/token.ts'

const TokenDialog = lazy(() => import('./token-dialog.tsx'))

/** The question for the token of the server, where it asks for one. */
export function TokenPrompt() {
  const asking = useToken(state => state.asking !== undefined)
  if (!asking) return null
  return (
    <Suspense fallback={null}>
      <TokenDialog />
    </Suspense>
  )
}
