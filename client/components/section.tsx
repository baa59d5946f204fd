import { type ReactNode, useId } from 'react'
import { useLabels } from '../language/labels.ts'

export function Section({
  title,
  count,
  children,
}: {
  title: string
  count?: number | undefined
  children: ReactNode
}) {
  const labels = useLabels()
  const id = useId()
  return (
    <section className="section" aria-labelledby={id}>
      <h3 className="section-title" id={id}>
        {title}
        {count !== undefined && count > 0 && <span className="count">{labels.number(count)}</span>}
      </h3>
      {children}
    </section>
  )
}
