const reduced = matchMedia('(prefers-reduced-motion: reduce)')

/** How long a movement takes, in milliseconds: none for readers who want no motion. */
export const duration = (ms: number): number => (reduced.matches ? 0 : ms)

/** Whether readers want no motion. */
export const prefersReducedMotion = (): boolean => reduced.matches
