/** Stands for a part of the page that is still to come, without words: to assistive technology, and to whoever waits until the page has settled. */
export const Loading = () => <span hidden aria-busy="true" />
