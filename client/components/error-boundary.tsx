import i18next from 'i18next'
import { Component, type ReactNode } from 'react'

/** Shown when the page itself fails: the address still holds the graph, so that loading again brings it back. */
export class Fallen extends Component<{ children: ReactNode }, { fallen: boolean }> {
  override state = { fallen: false }
  static getDerivedStateFromError() {
    return { fallen: true }
  }
  override render() {
    if (!this.state.fallen) return this.props.children
    return (
      <main className="fallen" role="alert">
        <p>{i18next.t('problem.render')}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {i18next.t('problem.reload')}
        </button>
      </main>
    )
  }
}
