import { type ReactNode, useState } from 'react'

/** Content under a line that opens it. It is made when it is first opened. */
export function OpenedDetails({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  const [opened, setOpened] = useState(false)
  return (
    <details className="more" onToggle={event => event.currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {opened && children}
    </details>
  )
}
