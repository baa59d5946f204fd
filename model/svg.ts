import type { Drawing, Point } from './drawing.ts'
import { labelMargin, labelWidthOf } from './label-geometry.ts'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Escapes text for XML, and drops the characters that XML does not allow. */
const escapeText = (value: string): string =>
  value.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, '').replace(/[&<>"]/g, mark => escapes[mark] ?? '')
const round = (value: number): string => String(Math.round(value * 10) / 10)
const pair = ({ x, y }: Point): string => `${round(x)} ${round(y)}`

/** The corners of the canvas's node shapes, in a square from -1 to 1. */
const corners: Record<string, readonly (readonly [number, number])[]> = {
  'round-hexagon': [
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
    [-1, 0],
  ],
  'round-rectangle': [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  'round-triangle': [
    [0, -1],
    [1, 1],
    [-1, 1],
  ],
  'round-diamond': [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
}

function shape({ at: { x, y }, size, shape, colour, opacity }: Drawing['nodes'][number]): string {
  const half = size / 2
  const paint = `fill="${escapeText(colour)}"${opacity < 1 ? ` opacity="${round(opacity)}"` : ''}`
  const outline = corners[shape]
  if (!outline) return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(half)}" ${paint}/>`
  // A wide stroke with round joins, in the colour of the fill, gives round corners.
  const inner = half - 2
  const points = outline.map(([dx, dy]) => `${round(x + dx * inner)},${round(y + dy * inner)}`).join(' ')
  return `<polygon points="${points}" ${paint} stroke="${escapeText(colour)}" stroke-width="4" stroke-linejoin="round"/>`
}

/** The path of a Cytoscape edge: straight without control points, else quadratic segments that meet in the middle between control points. */
function curve(points: readonly Point[]): string {
  const [start, ...rest] = points
  const end = rest.pop()
  if (!start || !end) return ''
  if (rest.length === 0) return `M${pair(start)}L${pair(end)}`
  const parts = rest.map((control, index) => {
    const next = rest[index + 1]
    const to = next ? { x: (control.x + next.x) / 2, y: (control.y + next.y) / 2 } : end
    return `Q${pair(control)} ${pair(to)}`
  })
  return `M${pair(start)}${parts.join('')}`
}

function arrowhead({ points, width, colour, opacity }: Drawing['lines'][number]): string {
  const [before, tip] = points.slice(-2)
  if (!before || !tip) return ''
  const length = 6 + width * 1.5
  const turn = Math.atan2(tip.y - before.y, tip.x - before.x)
  const corner = (side: number) =>
    `${round(tip.x - length * Math.cos(turn + side))},${round(tip.y - length * Math.sin(turn + side))}`
  return `<polygon points="${round(tip.x)},${round(tip.y)} ${corner(0.42)} ${corner(-0.42)}" fill="${escapeText(colour)}" opacity="${round(opacity)}"/>`
}

/** Line height, in font sizes. */
const leading = 1.15
type Anchor = 'start' | 'middle' | 'end'

function label(
  words: string,
  { x, y }: Point,
  size: number,
  ink: string,
  ground: string,
  bold = false,
  anchor: Anchor = 'middle',
): string {
  const rows = words
    .split('\n')
    .map(
      (row, index) =>
        `<tspan x="${round(x)}" dy="${index === 0 ? 0 : round(size * leading)}">${escapeText(row)}</tspan>`,
    )
  return `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}"${bold ? ' font-weight="bold"' : ''} fill="${escapeText(ink)}" stroke="${escapeText(ground)}" stroke-width="4" stroke-linejoin="round" paint-order="stroke" text-anchor="${anchor}">${rows.join('')}</text>`
}

/** The mean width of a letter, in font sizes. */
const letter = 0.56

/** Breaks lines between words so that none has more than `letters` letters, as Cytoscape does. */
const breakLines = (words: string, letters: number): string =>
  words
    .split('\n')
    .map(line =>
      line.split(' ').reduce((lines, word) => {
        const last = lines.slice(lines.lastIndexOf('\n') + 1)
        return lines === '' ? word : `${lines}${last.length + 1 + word.length > letters ? '\n' : ' '}${word}`
      }, ''),
    )
    .join('\n')

/** Where the first line of a node's name is anchored. */
function namePlace(
  { at: { x, y }, size, fontSize, side }: Drawing['nodes'][number],
  rows: number,
): { at: Point; anchor: Anchor } {
  const further = (rows - 1) * fontSize * leading
  const aside = size / 2 + labelMargin
  const level = y + fontSize * 0.35 - further / 2
  if (side === 'right') return { at: { x: x + aside, y: level }, anchor: 'start' }
  if (side === 'left') return { at: { x: x - aside, y: level }, anchor: 'end' }
  if (side === 'above') return { at: { x, y: y - size / 2 - labelMargin - further }, anchor: 'middle' }
  return { at: { x, y: y + size / 2 + fontSize + 4 }, anchor: 'middle' }
}

/** Units of the drawing for a line of words below it. */
const captionHeight = 28

/**
 * The drawing as an SVG document, with `caption` below it, where there is one. With `alternative` it is an image with a name and a description for those
 * who do not see it.
 */
export function writeSvg(
  { box: drawn, ground, font, boxes, lines, nodes }: Drawing,
  { caption, alternative }: { caption?: string | undefined; alternative?: { title: string; description: string } } = {},
): string {
  const box = caption ? { ...drawn, height: drawn.height + captionHeight } : drawn
  const frame = [box.x, box.y, box.width, box.height].map(round).join(' ')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame}" width="${round(box.width)}" height="${round(box.height)}" font-family="${escapeText(font)}"${alternative ? ' role="img" aria-labelledby="picture-title" aria-describedby="picture-description"' : ''}>`,
    ...(alternative
      ? [
          `<title id="picture-title">${escapeText(alternative.title)}</title>`,
          `<desc id="picture-description">${escapeText(alternative.description)}</desc>`,
        ]
      : []),
    `<rect x="${round(box.x)}" y="${round(box.y)}" width="${round(box.width)}" height="${round(box.height)}" fill="${escapeText(ground)}"/>`,
    ...boxes.map(({ at: { x, y }, width, height, label: words, colour }) =>
      [
        `<rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${round(height)}" rx="${Math.min(8, width / 2)}" fill="${escapeText(colour)}" opacity="0.12"/>`,
        label(words, { x, y: y - height / 2 - 6 }, 13, colour, ground, true),
      ].join(''),
    ),
    ...lines.map(
      line =>
        `<path d="${curve(line.points)}" fill="none" stroke="${escapeText(line.colour)}" stroke-width="${round(line.width)}" opacity="${round(line.opacity)}"${line.dash ? ` stroke-dasharray="${escapeText(line.dash)}"` : ''}/>${line.arrow ? arrowhead(line) : ''}`,
    ),
    ...nodes.map(shape),
    ...lines.filter(line => line.label).map(line => label(line.label, line.middle, 10.5, line.colour, ground)),
    ...nodes.map(node => {
      const words = breakLines(node.label, labelWidthOf(node.fontSize) / (node.fontSize * letter))
      const { at, anchor } = namePlace(node, words.split('\n').length)
      return label(words, at, node.fontSize, node.ink, ground, node.bold, anchor)
    }),
    caption
      ? `<text x="${round(box.x + 8)}" y="${round(box.y + box.height - 9)}" font-size="13" fill="#777777">${escapeText(caption)}</text>`
      : '',
    '</svg>',
  ].join('\n')
}
