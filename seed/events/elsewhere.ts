import type { Mention } from '../../model/extraction.ts'
import { bySentence } from '../by-sentence.ts'
import type { Document, Found, Sentence } from '../document.ts'
import { words } from '../gazetteer/trie.ts'
import { months } from '../read/date.ts'

/** One of these and the sentence is about sport, fiction or the arts, where states « affrontent » and "meet" each other in play. */
const telling = words(
  `football footballeur footballeurs footballeuse footballeuses footballer footballers soccer rugby rugbymen tennis basket basketball handball volleyball hockey cricket cricketers baseball athletisme athletics cyclisme judo
 championnat championnats championship championships champions tournoi tournois tournament tournaments eliminatoires playoff playoffs qualifier qualifiers semifinal semifinals semifinalist quarterfinal quarterfinals finaliste finalistes finalist finalists
 olympique olympiques olympic olympics paralympique paralympiques paralympics olympiade medaille medailles medaillee medal medals medallist medalist
 match matchs matches matchday buteur buteurs entraineur entraineurs entraineure selectionneur selectionneuse striker goalkeeper goalkeepers midfielder midfielders referee referees coach innings wicket wickets batsman batsmen joueur joueurs joueuse joueuses halftime`,
)
/** The same letters are a word of politics in the other language: "Roman law", « qualifier d'agression ». */
const notIn = { en: words('roman romans basket'), fr: words('song coach qualifier qualifiers') }
/** Words that tell so only two together: "a team of inspectors" and « la saison des pluies » are politics too. */
const hinting = words(
  'equipe equipes team teams club clubs season seasons saison saisons coupe cup finale fans player players scored score buts beat battu bat stade stadium squad affronter affrontera affronteront affronte affrontent supporters strikers winger champion championne',
)
/** Word rows that tell it by themselves. */
const rows =
  /\b(?:coupe (?:du monde|d ' (?:afrique|asie|europe)|davis|des (?:nations|confederations))|(?:world|asian|african|davis|gold) cup|cup of nations|(?:champions|premier|europa|nations) league|ligue (?:1|2|des champions|europa)|jeux (?:olympiques|asiatiques|africains|paralympiques)|(?:commonwealth|asian) games|(?:demi|quarts?|huitiemes?) (?:- )?(?:de )?finales?|(?:en|la|de) finale (?:de|du|des|contre|face|dimanche|samedi|,)|(?:semi|quarter) - finals?|grand prix|gardien de but|tirs au but|match nul|a la \d+ ?e minute|mi - temps|au score|(?:apres|en|aux) prolongations?|grace a un (?:but|doublet?|triplet?|penalty)|sur (?:le )?\d+ ?\d* metres|d ' un centieme|relegation|guichets?|des le coup d ' envoi|arrache le nul|dans le dernier tour|en (?:quarts|huitiemes) de|hat - trick|box - office|(?:deux|two|both) (?:equipes|teams)|equipe (?:nationale|de france)|national (?:team|side)|tour de france|selection (?:nationale)|penalty (?:shootout|kick)|extra time|jeu video|video game|serie televisee|television series|tv series|en lice|home win|away win|(?:french|australian|british|us|italian) open|wimbledon|roland garros|davis cup|world series|super bowl|first leg|second leg|match (?:aller|retour|amical))\b/
/** The sides of a vote have numbers too. */
const voting = /^(?:vote[sd]?|voix|voting|votent|adopte|abstentions?|abstained|resolution)$/

/** « battu 2-1 »: two small numbers that a hyphen joins, no dates, no range of something counted. */
function score(sentence: Sentence): boolean {
  const { tokens } = sentence
  if (tokens.some(token => voting.test(token.fold))) return false
  return tokens.some((token, i) => {
    const [mark, other, next] = [tokens[i + 1], tokens[i + 2], tokens[i + 3]]
    if (token.kind !== 'number' || other?.kind !== 'number' || !/^[-–]$/.test(mark?.text ?? '')) return false
    if (mark?.spaced || other.spaced || Number(token.text) > 40 || Number(other.text) > 40) return false
    if (tokens[i - 1]?.text === '-' || next?.text === '-' || months[tokens[i - 1]?.fold ?? ''] !== undefined)
      return false
    return (
      next === undefined ||
      next.kind === 'mark' ||
      /^(?:in|on|at|to|against|over|after|late|thanks|en|au|aux|a|contre|face|grace|apres|dimanche|samedi|lundi|mardi|mercredi|jeudi|vendredi|win|victory|defeat|loss|lead)$/.test(
        next.fold,
      )
    )
  })
}

/** « La sélection sénégalaise », "the Senegal national side": the word before or behind a nationality. */
function selection(sentence: Sentence, here: readonly Mention[]): boolean {
  const { tokens } = sentence
  return tokens.some((token, i) => {
    if (!/^(?:selection|equipe|onze|quinze)$/.test(token.fold)) return false
    const ofState = /^(?:la|')$/.test(tokens[i - 1]?.fold ?? '') && /^(?:de|du|d)$/.test(tokens[i + 1]?.fold ?? '')
    return here.some(
      mention =>
        (mention.form === 'demonym' || (ofState && mention.kind === 'Country')) &&
        mention.start >= token.end &&
        mention.start - token.end <= 12,
    )
  })
}

/** How surely a sentence is about a game or a work: 2 by itself, 1 when it only hints. */
function weight(sentence: Sentence, here: readonly Mention[]): 0 | 1 | 2 {
  const lang = sentence.lang === 'fr' ? 'fr' : 'en'
  // « la Ligue arabe », "the Club of Paris": a word inside the name of a body tells nothing.
  const named = here.filter(mention => mention.kind === 'Organization' && mention.form === 'name')
  const plain = sentence.tokens.filter(
    token => !named.some(mention => mention.start <= token.start && mention.end >= token.end),
  )
  const hints = new Set<string>()
  for (const [i, token] of plain.entries()) {
    const verb = token.fold === 'match' && /^(?:to|will|would|must|can|could|not)$/.test(plain[i - 1]?.fold ?? '')
    if (telling.has(token.fold) && !verb && !notIn[lang].has(token.fold)) return 2
    if (token.text === 'CAN' && lang === 'fr') return 2
    if (hinting.has(token.fold)) hints.add(token.fold)
  }
  if (hints.size > 1 || rows.test(plain.map(token => token.fold).join(' ')) || selection(sentence, here)) return 2
  const scored = score(sentence)
  if (scored && (hints.size > 0 || !here.some(mention => mention.kind === 'Person'))) return 2
  return scored || hints.size > 0 ? 1 : 0
}

/**
 * For each sentence, whether it is about sport, fiction or the arts and tells no event between states. A sentence that says nothing else
 * goes with the one before in its paragraph, and all of them with a title or a majority that is plainly about a game.
 */
export function aboutSomethingElse(document: Document, found: Found): boolean[] {
  const mentions = bySentence(document.sentences, found.mentions)
  const weights = document.sentences.map((sentence, i) => weight(sentence, mentions[i] ?? []))
  const plainly = weights.filter(one => one === 2).length
  const title = document.sentences[0]?.kind === 'title' && weights[0] === 2
  const whole = plainly >= 2 && (title || plainly * 2 > weights.length)
  const officials = new Set(
    found.offices
      .filter(office => /^(?:head|minister|diplomat|military)$/.test(office.kind))
      .map(office => office.sentence),
  )
  const result: boolean[] = []
  for (const [i, sentence] of document.sentences.entries()) {
    const before = document.sentences[i - 1]?.block === sentence.block && result[i - 1] === true
    result.push(weights[i] === 2 || ((whole || before) && !officials.has(i)))
  }
  return result
}
