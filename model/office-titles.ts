import type { Label } from './ontology.ts'

/** One office a line: its titles in French, then in English, the one that is shown first; a French feminine stands behind its masculine. */
const table = `
président|présidente|président de la République|présidente de la République;president
vice-président|vice-présidente;vice president|vice-president
président par intérim;acting president
coprésident;co-chair
Premier ministre|Première ministre|premier ministre|première ministre|chef du gouvernement|cheffe du gouvernement;prime minister|premier
vice-Premier ministre;deputy prime minister
chancelier|chancelière;chancellor
chef de l'État|chef de l'Etat|cheffe de l'État;head of state
chef de la junte;junta leader
dirigeant|dirigeante|numéro un|leader;leader|ruler
homme fort;strongman
roi;king
reine;queen
prince héritier;crown prince
prince;prince
princesse;princess
émir;emir
sultan;sultan
empereur;emperor
Guide suprême|guide suprême|guide de la Révolution;supreme leader
ministre;minister
ministre délégué;minister delegate
vice-ministre;deputy minister
ministre des Affaires étrangères|chef de la diplomatie|cheffe de la diplomatie;foreign minister|minister of foreign affairs|minister for foreign affairs|chief diplomat|foreign secretary
vice-ministre des Affaires étrangères;deputy foreign minister
ministre de la Défense;defence minister|defense minister|minister of defence|minister of defense|defence secretary|defense secretary|secretary of defense
ministre de l'Intérieur;interior minister|home secretary
ministre des Finances;finance minister
secrétaire au Trésor;treasury secretary|secretary of the treasury
ministre de la Justice;justice minister
ministre du Pétrole;oil minister
ministre de l'Énergie;energy minister
ministre du Commerce;trade minister|secretary of commerce|commerce secretary
ministre de l'Économie;economy minister
procureur général des États-Unis;attorney general
secrétaire d'État|secrétaire d'Etat;secretary of state
secrétaire d'État adjoint;deputy secretary of state|assistant secretary
secrétaire adjoint;deputy secretary
sous-secrétaire;under secretary|undersecretary
secrétaire;secretary
ambassadeur|ambassadrice;ambassador
ambassadeur adjoint;deputy ambassador
ambassadeur itinérant;ambassador-at-large
chargé d'affaires|chargée d'affaires;chargé d'affaires|charge d'affaires
consul;consul
consul général;consul general
émissaire|envoyé|envoyée;envoy|emissary
envoyé spécial|envoyée spéciale|émissaire spécial;special envoy
envoyé spécial du président;special presidential envoy|presidential envoy
envoyé spécial adjoint;deputy special envoy
représentant permanent|représentante permanente;permanent representative
représentant spécial|représentante spéciale;special representative
représentant spécial adjoint;deputy special representative
représentant|représentante;representative
coordinateur spécial|coordinatrice spéciale;special coordinator
négociateur|négociatrice;negotiator
négociateur en chef;chief negotiator
médiateur|médiatrice;mediator
diplomate;diplomat
chef d'état-major|chef d'état-major des armées;chief of staff|army chief|military chief|chief of the general staff
chef d'état-major interarmées;chairman of the joint chiefs of staff
commandant en chef;commander in chief|commander-in-chief
commandant;commander|cmdr.
commandant adjoint;deputy commander
général commandant;commanding general
général;general|gen.
général de corps d'armée;lieutenant general|lt. gen.
général de division;major general|maj. gen.
général de brigade|brigadier;brigadier general|brig. gen.|brigadier
maréchal;marshal
colonel;colonel|col.
lieutenant-colonel;lieutenant colonel|lt. col.
capitaine;captain|capt.
lieutenant;lieutenant|lt.
major;major|maj.
sergent;sergeant|sgt.
sergent-chef;staff sergeant|staff sgt.
caporal;corporal|cpl.
amiral;admiral|adm.
vice-amiral;vice admiral|vice adm.
contre-amiral;rear admiral|rear adm.
secrétaire général|secrétaire générale;secretary-general|secretary general
secrétaire général adjoint;deputy secretary-general
chef de la politique étrangère|cheffe de la politique étrangère;foreign policy chief|foreign affairs chief
directeur général|directrice générale;director-general|director general
directeur exécutif;executive director
directeur|directrice;director
directeur adjoint;deputy director
haut-commissaire|Haut-Commissaire;high commissioner
haut représentant|haute représentante;high representative
commissaire;commissioner
commissaire européen;European commissioner
coordinateur|coordinatrice|coordonnateur|coordonnatrice;coordinator
coordonnateur humanitaire;humanitarian coordinator
coordonnateur résident;resident coordinator
chef|patron;chief|head|boss
gouverneur|gouverneure;governor
gouverneur général;governor-general
maire|mairesse;mayor
préfet;prefect
procureur|procureure;prosecutor
procureur général;chief prosecutor
procureur spécial;special counsel
juge;judge|justice
conseiller|conseillère;adviser|advisor
conseiller spécial|conseillère spéciale;special adviser|special advisor
conseiller principal;senior adviser|senior advisor
conseiller à la sécurité nationale;national security adviser|national security advisor
PDG;chief executive
fondateur|fondatrice;founder
cofondateur;co-founder
responsable|officiel;official
haut responsable;senior official
président de la Chambre|speaker;speaker
sénateur|sénatrice;senator|sen.
député|députée;member of parliament|lawmaker|congressman|congresswoman
élu|élue;elected official
eurodéputé|eurodéputée;member of the European Parliament
parlementaire;parliamentarian
membre du Congrès|représentant au Congrès;member of Congress
candidat|candidate;candidate
chef de l'opposition|leader de l'opposition;opposition leader|opposition chief
opposant|opposante;opposition figure|opposition politician
candidat de l'opposition;opposition candidate
chef du parti;party leader|party chief
président du parti;party chairman
dissident;dissident
militant|militante|activiste;activist
chef rebelle|chef des rebelles|chef de la rébellion;rebel leader
commandant rebelle;rebel commander
chef de guerre;warlord
chef de la guérilla;guerrilla leader
chef de milice;militia leader
auteur du putsch;coup leader
porte-parole;spokesperson|spokesman|spokeswoman
porte-parole adjoint;deputy spokesperson|deputy spokesman
attaché de presse|secrétaire de presse;press secretary
attaché de presse du Pentagone;Pentagon press secretary
`
/** In front of a title, where the office was left: what stands for the other language's. */
const former = { fr: /^(?:ancien|ancienne|ex)[ -]/i, en: /^(?:former|ex)[ -]/i }

type Language = keyof Label
const forms: Record<Language, Map<string, Label>> = { fr: new Map(), en: new Map() }
const plain = (title: string): string => title.toLowerCase().replaceAll('’', "'")
for (const line of table.trim().split('\n')) {
  const [fr = [], en = []] = line.split(';').map(cell => cell.split('|'))
  const label = { fr: fr[0] ?? '', en: en[0] ?? '' }
  for (const [language, titles] of [
    ['fr', fr],
    ['en', en],
  ] as const)
    for (const title of titles) if (!forms[language].has(plain(title))) forms[language].set(plain(title), label)
}

/** Whether a title itself says that the office was left: « ancien président ». */
export const isFormer = (title: string): boolean => former.fr.test(title) || former.en.test(title)

/** An office's title without the word that says it was left. */
export const withoutFormer = (title: string): string => title.replace(former.fr, '').replace(former.en, '')

/** A key of an office, the same for its titles in both languages where the table has them. */
export const officeKey = (title: string): string => plain(officeTitle(withoutFormer(title), 'en'))

/** An office's title in each language. */
export const officeLabel = (title: string): Label => ({ fr: officeTitle(title, 'fr'), en: officeTitle(title, 'en') })

/** An office's title as articles write it, in either language, in that of the reader; as it is written where the table lacks it. */
export function officeTitle(title: string, language: Language): string {
  const own = plain(title)
  if (forms[language].has(own)) return title
  const other = language === 'fr' ? 'en' : 'fr'
  const label = forms[other].get(own)
  if (label) return label[language]
  const bare = title.replace(former[other], '')
  if (bare === title) return title
  const known = forms[other].get(plain(bare))
  return known ? (language === 'fr' ? `ancien ${known.fr}` : `former ${known.en}`) : title
}
