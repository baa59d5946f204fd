import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { PredicationView, SentenceView } from '../../model/sentences.ts'
import { deprelInWords, uposLabels } from '../../model/universal-dependencies.ts'
import { useLabels } from '../language/labels.ts'
import { type Arc, layOutArcs } from './arc-layout.ts'
import { useRoleName } from './role-names.ts'
import { textWidth } from './text-width.ts'
import styles from './why.module.css'
import { decidingTokens, markOrder, pathBetween, type WordMark, type WordMarks } from './word-marks.ts'

/** Of sentences with more words than this, at first only the deciding words are drawn. */
const manyWords = 16

/** A word of the tree, or an ellipsis for words that are left out. */
type Item = { token: number | undefined; text: string }

type Props = { sentence: SentenceView; marks: WordMarks; predication: PredicationView | undefined }

/** The dependency tree as arcs over the words. Reasons and table are its text alternatives. */
export function TreeFigure({ sentence, marks, predication }: Props) {
  const { t } = useTranslation()
  const roleName = useRoleName()
  const { tokens } = sentence
  const few = useMemo(() => decidingTokens(tokens, marks, predication?.token), [tokens, marks, predication])
  const canCut = few.length > 1 && few.length < tokens.length
  const [whole, setWhole] = useState(tokens.length <= manyWords)
  const cut = canCut && !whole
  const items = useMemo(() => itemsOf(sentence, cut ? few : [...tokens.keys()]), [sentence, tokens, cut, few])
  return (
    <figure className={styles.tree}>
      <figcaption className={styles.treeBar}>
        <h3 className="section-title">{t('why.tree')}</h3>
        {canCut && (
          <ToggleButtonGroup
            className="switch"
            aria-label={t('why.extent')}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[whole ? 'whole' : 'deciding']}
            onSelectionChange={keys => setWhole(keys.has('whole'))}
          >
            <ToggleButton id="deciding">{t('why.deciding')}</ToggleButton>
            <ToggleButton id="whole">{t('why.whole')}</ToggleButton>
          </ToggleButtonGroup>
        )}
      </figcaption>
      <Drawing items={items} sentence={sentence} marks={marks} predication={predication} />
      <ul className={styles.treeKey} aria-label={t('legend.title')}>
        {markOrder
          .filter(mark => [...marks.values()].includes(mark))
          .map(mark => (
            <li key={mark}>
              <span className={`${styles.roleSwatch} ${styles[`role-${mark}`]}`} />
              {roleName(mark, predication)}
            </li>
          ))}
      </ul>
      <p className={`quiet ${styles.treeNote}`}>{t('why.treeNote')}</p>
    </figure>
  )
}

/** The words that are kept, in order, with an ellipsis wherever some are left out. */
function itemsOf({ tokens }: SentenceView, kept: readonly number[]): Item[] {
  const items: Item[] = []
  let before = -1
  for (const i of kept) {
    if (i > before + 1) items.push({ token: undefined, text: '…' })
    items.push({ token: i, text: tokens[i]?.form ?? '' })
    before = i
  }
  if (before < tokens.length - 1) items.push({ token: undefined, text: '…' })
  return items
}

/** The words on the paths from the predicate to the marked words, each with the mark whose colour its arc has. */
function pathMarks(
  { tokens }: SentenceView,
  marks: WordMarks,
  predication: PredicationView | undefined,
): Map<number, WordMark> {
  const ways = new Map<number, WordMark>()
  if (!predication) return ways
  for (const [word, mark] of marks) {
    const way = new Set(pathBetween(tokens, predication.token, word))
    for (const i of way) {
      const head = tokens[i]?.head
      if (head !== null && head !== undefined && way.has(head) && !(ways.has(i) && mark === 'predicate'))
        ways.set(i, mark)
    }
  }
  return ways
}

/** Whether a word is the head of a run with the same mark: the name of the mark is written once, below it. */
function isHeadOfRun(tokens: SentenceView['tokens'], marks: WordMarks, at: number): boolean {
  const head = tokens[at]?.head
  if (head === null || head === undefined) return true
  for (let i = Math.min(at, head); i <= Math.max(at, head); i++) if (marks.get(i) !== marks.get(at)) return true
  return false
}

const rowHeight = 30
const wordsHeight = 74

function Drawing({ items, sentence, marks, predication }: Props & { items: readonly Item[] }) {
  const { t } = useTranslation()
  const { language } = useLabels()
  const roleName = useRoleName()
  const region = useRef<HTMLElement>(null)
  const { tokens } = sentence
  const drawing = useMemo(() => {
    const place = new Map(items.flatMap(({ token }, i) => (token === undefined ? [] : [[token, i] as const])))
    const links = items.flatMap(({ token }, to) => {
      const word = token === undefined ? undefined : tokens[token]
      const from = word?.head == null ? undefined : place.get(word.head)
      // The arcs of punctuation are not drawn.
      if (!word || from === undefined || word.deprel === 'punct') return []
      return [{ from, to, token: token as number, deprel: word.deprel, labelWidth: textWidth(word.deprel, 'label') }]
    })
    const widths = items.map(({ token, text }) => {
      const mark = token === undefined ? undefined : marks.get(token)
      const below = token === undefined ? '' : (tokens[token]?.upos ?? '')
      return Math.max(
        textWidth(text, 'word') + 16,
        textWidth(below, 'small'),
        mark ? textWidth(roleName(mark, predication), 'small') : 0,
      )
    })
    return { links, widths, ...layOutArcs(widths, links) }
  }, [items, tokens, marks, predication, roleName])
  const marksOfArcs = useMemo(() => pathMarks(sentence, marks, predication), [sentence, marks, predication])
  const base = drawing.levels * rowHeight + 16
  const centre = items.findIndex(({ token }) => token !== undefined && token === predication?.token)
  const middle = drawing.x[centre]
  useLayoutEffect(() => {
    if (region.current && middle !== undefined) region.current.scrollLeft = middle - region.current.clientWidth / 2
  }, [middle])
  const summary = items.map(({ text }) => text).join(' ')
  return (
    <section
      ref={region}
      className={styles.treeRegion}
      data-part="tree"
      aria-label={t('why.treeScroll')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <svg
        className={styles.treeDrawing}
        width={drawing.width}
        height={base + wordsHeight}
        viewBox={`0 0 ${drawing.width} ${base + wordsHeight}`}
        role="img"
        aria-label={t('why.treeOf', { summary })}
      >
        {/* Arcs with a mark are drawn over the others. */}
        {drawing.arcs
          .map((arc, i) => ({ arc, link: drawing.links[i] }))
          .sort((a, b) => Number(marksOfArcs.has(a.link?.token ?? -1)) - Number(marksOfArcs.has(b.link?.token ?? -1)))
          .map(({ arc, link }) =>
            link ? (
              <ArcView
                key={link.token}
                arc={arc}
                base={base}
                label={link.deprel}
                title={`${link.deprel}: ${deprelInWords(link.deprel, language)}`}
                mark={marksOfArcs.get(link.token)}
              />
            ) : null,
          )}
        {items.map(({ token, text }, i) => {
          const word = token === undefined ? undefined : tokens[token]
          const mark = token === undefined ? undefined : marks.get(token)
          const x = drawing.x[i] ?? 0
          const width = textWidth(text, 'word') + 14
          return (
            <g
              // biome-ignore lint/suspicious/noArrayIndexKey: a word is its place in the sentence
              key={i}
              className={mark ? `${styles.treeWord} ${styles[`role-${mark}`]}` : styles.treeWord}
              data-part="tree-word"
            >
              {mark && (
                <rect className={styles.treeChip} x={x - width / 2} y={base + 5} width={width} height={26} rx={6} />
              )}
              <text className={styles.treeForm} x={x} y={base + 23}>
                {text}
              </text>
              {word && (
                <text className={styles.treePart} x={x} y={base + 45}>
                  <title>{uposLabels[word.upos]?.[language] ?? word.upos}</title>
                  {word.upos}
                </text>
              )}
              {mark && token !== undefined && isHeadOfRun(tokens, marks, token) && (
                <text className={styles.treeRole} x={x} y={base + 62}>
                  {roleName(mark, predication)}
                </text>
              )}
            </g>
          )
        })}
      </svg>
    </section>
  )
}

type ArcProps = { arc: Arc; base: number; label: string; title: string; mark: WordMark | undefined }

function ArcView({ arc: { x1, x2, level }, base, label, title, mark }: ArcProps) {
  const y = base - level * rowHeight + 6
  const turn = Math.min(10, Math.abs(x2 - x1) / 2)
  const side = Math.sign(x2 - x1)
  const path = `M${x1} ${base}V${y + turn}Q${x1} ${y} ${x1 + side * turn} ${y}H${x2 - side * turn}Q${x2} ${y} ${x2} ${y + turn}V${base - 5}`
  return (
    <g className={mark ? `${styles.treeArc} ${styles.treeArcOn} ${styles[`role-${mark}`]}` : styles.treeArc}>
      <path className={styles.treeArcLine} d={path} />
      <path className={styles.treeArcHead} d={`M${x2} ${base}l-3.5-7h7Z`} />
      <text className={styles.treeArcLabel} x={(x1 + x2) / 2} y={y + 4}>
        <title>{title}</title>
        {label}
      </text>
    </g>
  )
}
