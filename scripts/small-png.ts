import { crc32, deflateSync } from 'node:zlib'
import type { Page } from 'playwright-core'

/** A picture of the page as a PNG of at most 256 colours, a third as large: what our own styles draw has hardly more. */
export async function smallPng(page: Page): Promise<Buffer> {
  const png = await page.screenshot()
  const { width, height, rgba } = await page.evaluate(async source => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob())
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
    context.drawImage(bitmap, 0, 0)
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
    let bytes = ''
    for (let at = 0; at < data.length; at += 8192) bytes += String.fromCharCode(...data.subarray(at, at + 8192))
    return { width: bitmap.width, height: bitmap.height, rgba: btoa(bytes) }
  }, png.toString('base64'))
  return indexed(width, height, Buffer.from(rgba, 'base64'))
}

function indexed(width: number, height: number, rgba: Buffer): Buffer {
  const colourAt = (pixel: number): number => rgba.readUInt32BE(pixel * 4) >>> 8
  const counts = new Map<number, number>()
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = colourAt(pixel)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const palette = spread([...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour))
  const places = new Map<number, number>()
  const place = (colour: number): number => {
    const known = places.get(colour)
    if (known !== undefined) return known
    let best = 0
    for (let at = 1; at < palette.length; at++)
      if (distance(palette[at] as number, colour) < distance(palette[best] as number, colour)) best = at
    places.set(colour, best)
    return best
  }
  // Each line begins with its filter, none.
  const lines = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) lines[y * (width + 1) + 1 + x] = place(colourAt(y * width + x))
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a pixel, by palette.
  header.set([8, 3], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(colour => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Up to 256 of the colours, the commonest first, no two of which the eye would take for one. */
function spread(colours: readonly number[]): number[] {
  for (const apart of [0, 40, 120, 300, 700]) {
    const chosen: number[] = []
    for (const colour of colours) {
      if (chosen.length > 256) break
      if (chosen.every(other => distance(other, colour) > apart)) chosen.push(colour)
    }
    if (chosen.length <= 256) return chosen
  }
  return colours.slice(0, 256)
}

/** Squared, between two 24-bit colours. */
const distance = (a: number, b: number): number =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
