/** "blamed" may be blam or blame, "freed" fre or free, "stopped" stop, "denied" deny. */
export function* verbLemmas(form: string): Generator<string> {
  yield form
  for (const ending of ['ed', 'ing', 'es', 's', 'd']) {
    if (!form.endsWith(ending)) continue
    const stem = form.slice(0, -ending.length)
    yield stem
    yield `${stem}e`
    if (/([b-df-hj-np-tv-z])\1$/.test(stem)) yield stem.slice(0, -1)
    if (/i$/.test(stem)) yield `${stem.slice(0, -1)}y`
  }
}
