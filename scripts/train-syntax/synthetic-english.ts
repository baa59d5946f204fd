import type { Block } from '../../seed/syntax/conllu.ts'
import { blockOf, type Draw, list, type Node, node } from './synthetic-sentences.ts'

// Sentences as the news writes them and treebanks of the web hardly show: a name, a verb that could be a participle, an object without
// article; dates between subject and verb; verbs with particles.

const regular = list(
  'accuse attack back ban bomb blame capture condemn criticize defend deploy detain expel extradite fund host impose invade kill launch lift order pass praise pledge rebuff recall receive refute reject release rescue sanction seize share shell storm support suspend target train unblock urge visit veto welcome arm arrest free shut evacuate deport summon besiege raid abduct ambush occupy annex denounce block threaten question jail',
)
const irregular: Record<string, [string, string]> = {
  strike: ['struck', 'struck'],
  send: ['sent', 'sent'],
  shoot: ['shot', 'shot'],
  hit: ['hit', 'hit'],
  meet: ['met', 'met'],
  withdraw: ['withdrew', 'withdrawn'],
  hold: ['held', 'held'],
  break: ['broke', 'broken'],
}
const past = (base: string): string =>
  irregular[base]?.[0] ??
  (base === 'expel'
    ? 'expelled'
    : base === 'ban'
      ? 'banned'
      : base.endsWith('e')
        ? `${base}d`
        : base.endsWith('y')
          ? `${base.slice(0, -1)}ied`
          : `${base}ed`)
const participle = (base: string): string => irregular[base]?.[1] ?? past(base)
const third = (base: string): string =>
  /(?:s|sh|ch)$/.test(base)
    ? `${base}es`
    : base.endsWith('y') && base !== 'deploy'
      ? `${base.slice(0, -1)}ies`
      : `${base}s`
const verbs = [...regular.filter(v => v !== 'deploy'), ...Object.keys(irregular)]

const countries = list(
  'Iran Iraq Turkey France Russia China India Japan Egypt Syria Libya Yemen Poland Kenya Mali Niger Chad Cuba Peru Chile Serbia Georgia Armenia Norway Denmark Hungary Ukraine Belarus Israel Lebanon Qatar Oman Sudan Ethiopia Nigeria Germany Spain Italy Greece Cyprus Moldova Kosovo Washington Moscow Beijing Tehran Ankara Paris London Cairo Damascus Kyiv',
)
const bodies = list(
  'U.S. EU U.N. UN UK NATO-led Pentagon Kremlin army navy government court parliament ministry president coalition union',
)
const demonyms = list(
  'Syrian Malian Afghan Russian Turkish Iranian Iraqi Kenyan Rwandan French German Chinese Indian Pakistani Polish Serbian Israeli Palestinian Egyptian Libyan Ukrainian American British Japanese Korean Saudi Nigerian Cuban Mexican Greek',
)
const adjectives = list('new joint military nuclear heavy frozen economic foreign armed senior local long-range fresh')
const plurals = list(
  'soldiers rebels protesters funds weapons migrants airstrikes exercises warships jets fighters missiles talks sanctions troops refugees pilots commanders officials sites bases reports allegations strikes warrants artifacts drones diplomats positions ships tankers journalists militants civilians dozens hundreds thousands prisoners sailors',
)
const singulars = list(
  'convoy deal bill embassy ceasefire border plan treaty proposal base ship village offensive visit resolution ambassador envoy minister reporter spy shipment',
)
const firstNouns = list('arrest peace war trade border missile oil gas defense cease-fire nuclear refugee air')
const secondNouns = list(
  'warrant talks games deal crossing strikes exports ministry plan agreement airstrikes exercises warrants',
)
const days = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')
const months = list('January February March April May June July August September October November December')
const places = list(
  'Aleppo Basra Geneva Gaza Kabul Mosul Kherson Donetsk Benghazi Aden Darfur Tripoli Doha Vienna Idlib Kirkuk Homs Sanaa',
)
const topics = list('sanctions talks elections protests violence clashes strikes attacks tensions fighting pressure')

const SING = 'Number=Sing'
const PLUR = 'Number=Plur'
const POS = 'Degree=Pos'
const the = () => node('the', 'DET', 'Definite=Def|PronType=Art', 'det')
const a = (noun: string) => node(/^[aeio]/.test(noun) ? 'an' : 'a', 'DET', 'Definite=Ind|PronType=Art', 'det')
const stop = () => node('.', 'PUNCT', '_', 'punct')
const of = (form: string, child: Node): Node => ({
  ...child,
  relation: 'nmod',
  left: [node(form, 'ADP', '_', 'case'), ...child.left],
})

type Phrase = { node: Node; many: boolean }

function subject(d: Draw, relation = 'nsubj'): Phrase {
  const kind = d.one([0, 0, 0, 0, 0, 1, 1, 1, 2, 3, 4, 5])
  if (kind === 0) return { node: node(d.one(countries), 'PROPN', SING, relation), many: false }
  if (kind === 1) {
    const [form, many] = d.one([
      ['forces', true],
      ['troops', true],
      ['police', true],
      ['officials', true],
      ['jets', true],
      ['army', false],
      ['president', false],
      ['navy', false],
    ] as const)
    const name = d.chance(0.6)
      ? node(d.one(demonyms), 'ADJ', POS, 'amod')
      : node(d.one(['U.S.', 'US', 'UN', 'EU']), 'PROPN', SING, 'compound')
    const left = many ? [name] : [the(), name]
    return { node: node(form, 'NOUN', many ? PLUR : SING, relation, left), many }
  }
  if (kind === 4) {
    const left = [
      the(),
      node(d.one(['UN', 'U.N.', 'EU', 'US', 'U.S.']), 'PROPN', SING, 'compound'),
      node(d.one(list('refugee food health border defense atomic')), 'NOUN', SING, 'compound'),
    ]
    return { node: node(d.one(['agency', 'mission', 'envoy', 'chief']), 'NOUN', SING, relation, left), many: false }
  }
  if (kind === 5)
    return { node: node('Arabia', 'PROPN', SING, relation, [node('Saudi', 'ADJ', POS, 'amod')]), many: false }
  if (kind === 2) {
    const body = d.one(bodies.slice(0, 4))
    return { node: node(body, 'PROPN', SING, relation, [the()]), many: false }
  }
  return { node: node(d.one(bodies.slice(8)), 'NOUN', SING, relation, [the()]), many: false }
}

function object(d: Draw, relation = 'obj'): Node {
  const kind = d.one([0, 0, 0, 1, 2, 2, 3, 4, 5])
  if (kind === 0) {
    const noun = d.one(plurals)
    const left = d.chance(0.5)
      ? [node(d.one(demonyms), 'ADJ', POS, 'amod')]
      : d.chance(0.5)
        ? [node(d.one(adjectives.filter(x => !x.includes('-'))), 'ADJ', POS, 'amod')]
        : []
    if (d.chance(0.15))
      left.unshift(
        node(d.one(list('two three four five seven ten 12 30 150')), 'NUM', 'NumForm=Word|NumType=Card', 'nummod'),
      )
    return node(noun, 'NOUN', PLUR, relation, left)
  }
  if (kind === 1) return node(d.one(countries), 'PROPN', SING, relation)
  if (kind === 2) {
    const noun = d.one(singulars)
    const left = [d.chance(0.5) ? the() : a(noun)]
    if (d.chance(0.4)) left[0] = the()
    if (d.chance(0.3)) left.splice(0, 1, the(), node(d.one(demonyms), 'ADJ', POS, 'amod'))
    return node(noun, 'NOUN', SING, relation, left)
  }
  if (kind === 3) {
    const second = d.one(secondNouns)
    const many = second.endsWith('s')
    const first = d.one(firstNouns.filter(x => !x.includes('-')))
    const left = [node(first, 'NOUN', SING, 'compound')]
    if (!many) left.unshift(a(first))
    return node(second, 'NOUN', many ? PLUR : SING, relation, left)
  }
  if (kind === 4) {
    const owner = node(d.one(countries), 'PROPN', SING, 'nmod:poss', [], [node("'s", 'PART', '_', 'case')])
    return node(d.one(singulars), 'NOUN', SING, relation, [owner])
  }
  const heads = node(d.one(list('dozens hundreds scores thousands')), 'NOUN', PLUR, relation)
  heads.right.push(
    of(
      'of',
      node(
        d.one(plurals.slice(0, 10)),
        'NOUN',
        PLUR,
        'nmod',
        d.chance(0.4) ? [node(d.one(demonyms), 'ADJ', POS, 'amod')] : [],
      ),
    ),
  )
  return heads
}

function time(d: Draw): Node {
  const kind = d.one([0, 0, 1, 2, 2.5, 3])
  if (kind === 0) return node(d.one(days), 'PROPN', SING, 'obl', [node('on', 'ADP', '_', 'case')])
  if (kind === 1)
    return node(d.one(list('week month year')), 'NOUN', SING, 'obl:unmarked', [node('last', 'ADJ', POS, 'amod')])
  if (kind === 2) return node(d.one(['today', 'yesterday']), 'NOUN', SING, 'obl:unmarked')
  if (kind === 2.5) return node(d.one(months), 'PROPN', SING, 'obl', [node('in', 'ADP', '_', 'case')])
  const day = node(d.one(list('3 4 9 12 21 30')), 'NUM', 'NumForm=Digit|NumType=Card', 'obl')
  day.left = [node('on', 'ADP', '_', 'case'), node(d.one(months), 'PROPN', SING, 'nmod:unmarked')]
  return day
}

const place = (d: Draw): Node =>
  node(d.one(places), 'PROPN', SING, 'obl', [node(d.one(['in', 'in', 'near', 'from']), 'ADP', '_', 'case')])
const circumstance = (d: Draw): Node =>
  node(d.one(topics), 'NOUN', PLUR, 'obl', [node(d.one(['amid', 'after', 'over', 'despite']), 'ADP', '_', 'case')])

const finite = (many: boolean, tense: string) =>
  `Mood=Ind|Number=${many ? 'Plur' : 'Sing'}|Person=3|Tense=${tense}|VerbForm=Fin`
const particles: [string, string][] = [
  ['called', 'off'],
  ['handed', 'over'],
  ['carried', 'out'],
  ['took', 'over'],
  ['cut', 'off'],
  ['shot', 'down'],
  ['set', 'up'],
  ['stepped', 'up'],
  ['turned', 'down'],
  ['broke', 'off'],
  ['wiped', 'out'],
  ['blew', 'up'],
]

/** A clause in the past: who did what, when and where. */
function clause(d: Draw, relation = 'root'): Node {
  const who = subject(d)
  const left = [who.node]
  const right: Node[] = []
  if (d.chance(0.15)) left.push(time(d))
  let form = past(d.one(verbs))
  if (d.chance(0.15)) {
    const [verb, particle] = d.one(particles)
    form = verb
    right.push(node(particle, 'ADP', '_', 'compound:prt'))
  }
  right.push(object(d))
  if (d.chance(0.35)) right.push(place(d))
  if (d.chance(0.35)) right.push(time(d))
  else if (d.chance(0.2)) right.push(circumstance(d))
  return node(form, 'VERB', finite(who.many, 'Past'), relation, left, right)
}

function passive(d: Draw): Node {
  const who = d.one([true, false])
  const patient = who
    ? node(d.one(plurals.slice(0, 12)), 'NOUN', PLUR, 'nsubj:pass', [node(d.one(demonyms), 'ADJ', POS, 'amod')])
    : node(d.one(singulars), 'NOUN', SING, 'nsubj:pass', [the()])
  const agent = subject(d, 'obl:agent').node
  agent.left.unshift(node('by', 'ADP', '_', 'case'))
  const right = [agent]
  if (d.chance(0.5)) right.push(place(d))
  if (d.chance(0.5)) right.push(time(d))
  return node(
    participle(d.one(verbs)),
    'VERB',
    'Tense=Past|VerbForm=Part|Voice=Pass',
    'root',
    [patient, node(who ? 'were' : 'was', 'AUX', finite(who, 'Past'), 'aux:pass')],
    right,
  )
}

function headline(d: Draw): Node {
  const who = subject(d)
  const right = [object(d)]
  if (d.chance(0.4)) right.push(place(d))
  if (d.chance(0.3)) right.push(circumstance(d))
  return node(
    third(d.one(verbs)),
    'VERB',
    finite(false, 'Pres'),
    'root',
    [who.many ? node(d.one(countries), 'PROPN', SING, 'nsubj') : who.node],
    right,
  )
}

function reported(d: Draw): Node {
  const said = subject(d)
  const inner = subject(d)
  const modal = d.chance(0.5)
  const auxiliary = modal
    ? node(d.one(['would', 'must', 'could', 'should']), 'AUX', 'VerbForm=Fin', 'aux')
    : node('had', 'AUX', finite(inner.many, 'Past'), 'aux')
  const verb = d.one(verbs)
  const told = node(
    modal ? verb : participle(verb),
    'VERB',
    modal ? 'VerbForm=Inf' : 'Tense=Past|VerbForm=Part',
    'ccomp',
    [inner.node, auxiliary],
    [object(d)],
  )
  if (d.chance(0.5)) told.left.unshift(node('that', 'SCONJ', '_', 'mark'))
  if (d.chance(0.4)) told.right.push(time(d))
  return node(
    d.one(list('said claimed announced warned confirmed insisted reported denied')),
    'VERB',
    finite(said.many, 'Past'),
    'root',
    [said.node, ...(d.chance(0.25) ? [time(d)] : [])],
    [told],
  )
}

function coordinated(d: Draw): Node {
  const first = clause(d)
  const second = d.chance(0.5) ? clause(d, 'conj') : { ...clause(d, 'conj') }
  if (d.chance(0.5)) second.left = []
  second.left.unshift(node('and', 'CCONJ', '_', 'cc'))
  first.right.push(second)
  return first
}

/** Generates `count` sentences, each from a random pattern. */
export function syntheticEnglish(d: Draw, count: number): Block[] {
  return Array.from({ length: count }, () => {
    const sentence = d.one([clause, clause, clause, clause, passive, headline, headline, reported, coordinated])(d)
    if (d.chance(0.8)) sentence.right.push(stop())
    return blockOf(sentence)
  })
}
