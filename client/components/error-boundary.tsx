import i18next from 'i18next'
import { Component, type ReactNode } from 'react'
import styles from './error-boundary.module.css'

/** Shown instead of the page when rendering it has thrown. The address still holds the graph, so that loading the page again brings it back. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }
  static getDerivedStateFromError() {
    return { hasFailed: true }
  }
  override render() {
    if (!this.state.hasFailed) return this.props.children
    return (
      <main className={styles.fallen} role="alert">
        <p>{i18next.t('problem.render')}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {i18next.t('problem.reload')}
        </button>
      </main>
    )
  }
}
