/** Sizes in pixels of an image that has as many for one of the screen's as `imageOf` draws. */
const LINE = 34
const MARGIN = 16

/** An image with a line of words below it, in the colours of the page; words that are wider than the image are made to fit. */
export async function captionedImage(image: Blob, caption: string): Promise<Blob> {
  const drawn = await createImageBitmap(image)
  const sheet = document.createElement('canvas')
  sheet.width = drawn.width
  sheet.height = drawn.height + LINE + 2 * MARGIN
  const pen = sheet.getContext('2d')
  if (!pen) return image
  const { color, backgroundColor, fontFamily } = getComputedStyle(document.body)
  pen.fillStyle = backgroundColor
  pen.fillRect(0, 0, sheet.width, sheet.height)
  pen.drawImage(drawn, 0, 0)
  drawn.close()
  pen.fillStyle = color
  pen.font = `${LINE * 0.7}px ${fontFamily}`
  pen.textBaseline = 'middle'
  pen.fillText(caption, MARGIN, sheet.height - MARGIN - LINE / 2, sheet.width - 2 * MARGIN)
  return new Promise((done, failed) =>
    sheet.toBlob(blob => (blob ? done(blob) : failed(new Error('the image could not be written')))),
  )
}
