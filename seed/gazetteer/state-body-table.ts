import type { Label, OrgType } from '../../model/ontology.ts'
import { countries } from './countries.ts'
import { wordSet } from './trie.ts'

/** A body that every state has: the word in its id, its type, and its French name with gender and English name. */
export type StateBody = { id: string; type: OrgType; fr: string; gender: Gender; en: string }
/** Masculine, feminine, feminine plural. */
type Gender = 'm' | 'f' | 'fp'

/**
 * Common nouns that name a body of a state together with its adjective or name: « l'armée irakienne », "the Turkish government". One a
 * line: the word that makes the id; type; French nouns, the first of which is shown; gender of that one; English nouns, the first shown.
 */
const bodyTable = `
army;military;armée armées;f;army military
forces;military;forces troupes soldats;fp;forces troops soldiers
navy;military;marine;f;navy
air-force;military;aviation;f;airforce
defense;military;défense;f;
government;government;gouvernement autorités régime;m;government authorities regime
parliament;government;parlement;m;parliament
presidency;government;présidence;f;presidency
police;government;police;f;police
gendarmerie;government;gendarmerie;f;
diplomacy;government;diplomatie;f;
justice;government;justice;f;
senate;government;sénat;m;senate
assembly;government;assemblée;f;
congress;government;congrès;m;congress
supreme-court;government;cour;f;court
central-bank;government;banque;f;bank
embassy;government;ambassade;f;embassy
ministry;government;ministère;m;ministry
intelligence;government;renseignement;m;intelligence
coastguard;government;garde-côtes;m;coastguard
`

/** The bodies by noun, folded, in each language. */
export const stateBodies = { fr: new Map<string, StateBody>(), en: new Map<string, StateBody>() }
const byId = new Map<string, StateBody>()
for (const line of bodyTable.trim().split('\n')) {
  const [id = '', type, fr = '', gender, en = ''] = line.split(';')
  const [shown = ''] = fr.split(' ')
  const body: StateBody = {
    id,
    type: type as OrgType,
    fr: shown,
    gender: gender as Gender,
    en: en.split(' ')[0] ?? '',
  }
  byId.set(id, body)
  for (const word of wordSet(fr)) stateBodies.fr.set(word, body)
  if (en) for (const word of wordSet(en)) stateBodies.en.set(word, body)
}

/**
 * What may come between such a noun and the state, or before the noun in English: the word that it adds to the id, one for both
 * languages, and its forms. What comes after `-` adds none: "the regular Iraqi army" is the Iraqi army.
 */
const branchTable = `
air;aérienne aériennes air
naval;navale navales naval
ground;terrestre terrestres ground
special;spéciale spéciales special
armed;armée armées armed
government;gouvernementale gouvernementales government
loyalist;loyaliste loyalistes
national;nationale nationales national
federal;fédéral fédérale fédérales federal
security;sécurité security
central;centrale central
supreme;suprême supreme
foreign;foreign
defense;defence defense
interior;interior
democratic;democratic
civil;civil
border;border
military;military
intelligence;intelligence
army;army
police;police
-;régulière regular
`
/** What each such word, folded, adds to the id of a body. */
export const stateBodyBranches: ReadonlyMap<string, readonly string[]> = new Map(
  branchTable
    .trim()
    .split('\n')
    .flatMap(line => {
      const [id = '', forms = ''] = line.split(';')
      return [...wordSet(forms)].map(form => [form, id === '-' ? [] : [id]] as const)
    }),
)

/** Ids of bodies that the press calls by two names. */
const sameBody: Record<string, string> = {
  'armed-forces': 'army',
  'central-central-bank': 'central-bank',
  'supreme-supreme-court': 'supreme-court',
}

/** The id, without the country, of a body with its branches: `security-forces`. */
export function stateBodyId({ id }: StateBody, branches: readonly string[]): string {
  const whole = [...branches, id].join('-')
  return sameBody[whole] ?? whole
}

/** The label of a state's body without branches in each language, by its id: « Armée syrienne », "Syrian army". Undefined for other ids. */
export function stateBodyLabel(id: string): Label | undefined {
  const [, stem = '', code = ''] = /^org:([a-z-]+)-([a-z]{3})$/.exec(id) ?? []
  const body = byId.get(stem)
  const demonyms = countries.get(code.toUpperCase())?.demonyms ?? []
  const french = demonyms.filter(({ lang, text }) => lang === 'fr' && !text.endsWith('-')).map(({ text }) => text)
  const english = demonyms.find(({ lang }) => lang === 'en')?.text
  const [masculine = ''] = french
  // The forms occur as masculine, feminine, plurals; one that serves for both genders stands once.
  const feminine = masculine.endsWith('e') ? masculine : french[1]
  if (!body?.en || !masculine || !feminine || !english || /court|bank|intelligence|ministry/.test(stem))
    return undefined
  const adjective = { m: masculine, f: feminine, fp: `${feminine}s` }[body.gender]
  return { fr: `${body.fr.charAt(0).toUpperCase()}${body.fr.slice(1)} ${adjective}`, en: `${english} ${body.en}` }
}
