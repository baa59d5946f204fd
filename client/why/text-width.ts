/** The fonts of why.css. */
const sizes = { word: '600 16px', label: '500 12px', small: '600 12px' } as const

let context: CanvasRenderingContext2D | null | undefined
const known = new Map<string, number>()

/** The width of a text in the page's font, in pixels. */
export function textWidth(text: string, size: keyof typeof sizes): number {
  const key = `${size} ${text}`
  const before = known.get(key)
  if (before !== undefined) return before
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return text.length * 9
  context.font = `${sizes[size]} ${getComputedStyle(document.body).fontFamily}`
  const { width } = context.measureText(text)
  known.set(key, width)
  return width
}
