/**
 * The lemma of a verb that the rules have never seen: of what the form may come from by the regular endings, the one that is a verb we know.
 * "blamed" may be blam or blame, "freed" fre or free; only one of them is in the tables.
 */
export function knownLemma(form: string, lemma: string, lang: string, known: (lemma: string) => boolean): string {
  if (known(lemma)) return lemma
  const lower = form.toLowerCase()
  for (const candidate of lang === 'fr' ? french(lower) : english(lower)) if (known(candidate)) return candidate
  return lemma
}

function* english(form: string): Generator<string> {
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

function* french(form: string): Generator<string> {
  const stem = form.replace(/(?:ées|ée|és|é|ait|aient|ant|era|eront|erait|eraient|a|èrent|ent|es|e|er)$/, '')
  yield `${stem}er`
  yield `${stem.replace(/ge$/, 'g').replace(/ç$/, 'c')}er`
  for (const ending of [
    'ies',
    'ie',
    'is',
    'i',
    'it',
    'issent',
    'issait',
    'issaient',
    'issant',
    'ira',
    'iront',
    'irent',
  ])
    if (form.endsWith(ending)) yield `${form.slice(0, -ending.length)}ir`
}
