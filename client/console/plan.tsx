import type { CypherAnswer } from '../../model/api.ts'
import styles from './console.module.css'

type Step = NonNullable<CypherAnswer['plan']>

/** The query plan as a tree: each operator takes its rows from those below it. */
export function Plan({ step }: { step: Step }) {
  return (
    <ul className={styles.explained} lang="en">
      <PlanStep step={step} />
    </ul>
  )
}

function PlanStep({ step: { operator, details, children } }: { step: Step }) {
  return (
    <li>
      <span className={styles.explainedOperator} data-part="operator">
        {operator}
      </span>{' '}
      <code className={styles.explainedDetails}>{details}</code>
      {children.length > 0 && (
        <ul>
          {children.map((child, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a plan has no other names for its steps, and never changes
            <PlanStep key={i} step={child} />
          ))}
        </ul>
      )}
    </li>
  )
}
