/** Of the two regular conjugations: « engageait » is engager, « annonça » annoncer, « saisissent » saisir. */
export function* verbLemmas(form: string): Generator<string> {
  const stem = form.replace(/(?:ées|ée|és|é|ait|aient|ant|era|eront|erait|eraient|a|èrent|ent|es|e|er)$/, '')
  yield `${stem}er`
  yield `${stem.replace(/ge$/, 'g').replace(/ç$/, 'c')}er`
  for (const ending of 'ies ie is i it issent issait issaient issant ira iront irent'.split(' '))
    if (form.endsWith(ending)) yield `${form.slice(0, -ending.length)}ir`
}
