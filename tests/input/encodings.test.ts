import { describe, expect, it } from 'vitest'
import { decode } from '../../seed/input/decode.ts'
import { readArticle } from '../../seed/input/read-article.ts'
import { UnreadableArticle } from '../../seed/input/unreadable.ts'

const text = 'Téhéran et Moscou : « œuvre commune », prévue à Sotchi l’été prochain.\r\nFin.'

const utf16be = (value: string) => Buffer.from(value, 'utf16le').swap16()
/** The bytes of windows-1252, whose upper half is Latin-1 but for a few signs. */
const windows1252 = (value: string) =>
  Buffer.from([...value].map(sign => ({ œ: 0x9c, '’': 0x92, '€': 0x80 })[sign] ?? sign.charCodeAt(0)))

describe('the text of some bytes', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first, with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first, with a mark', utf16be(`\ufeff${text}`)],
    ['UTF-16, little end first, without a mark', Buffer.from(text, 'utf16le')],
    ['UTF-16, big end first, without a mark', utf16be(text)],
    ['windows-1252, unlabelled', windows1252(text)],
  ])('is read from %s', (_, bytes) => {
    expect(decode(bytes)).toBe(text)
  })

  it.each(['windows-1252', 'iso-8859-1', 'ISO-8859-15', ' latin1 '])('is read as %s when labelled so', label => {
    expect(decode(windows1252('Téhéran'), label)).toBe('Téhéran')
  })

  it('believes UTF-8 bytes before a label that says otherwise', () => {
    expect(decode(Buffer.from(text), 'iso-8859-1')).toBe(text)
  })

  it.each(['utf-8', 'utf-7', 'x-unheard-of', ''])('reads windows-1252 all the same when it is labelled %j', label => {
    expect(decode(windows1252(text), label)).toBe(text)
  })

  it('reads other encodings by their label', () => {
    expect(decode(Buffer.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]), 'windows-1251')).toBe('Москва')
  })

  it('keeps the sequences of a text in which a few bytes are of another encoding', () => {
    const bytes = Buffer.concat([Buffer.from('Téhéran, été, '), windows1252('café'), Buffer.from(', à Bagdad')])
    expect(decode(bytes)).toBe('Téhéran, été, café, à Bagdad')
  })

  it('never makes up a replacement character', () => {
    for (let seed = 1; seed < 200; seed++) {
      const bytes = Buffer.from(Array.from({ length: 60 }, (_, i) => 32 + ((seed * 7919 + i * i * 104_729) % 224)))
      try {
        expect(decode(bytes)).not.toContain('\ufffd')
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableArticle)
      }
    }
  })

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n')],
    ['an archive', Buffer.from('PK\x03\x04abc')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['a program', Buffer.from('\x7fELF\x02\x01')],
    ['random bytes', Buffer.from([1, 200, 3, 0, 0, 7, 255, 254, 9, 0, 14, 128])],
    ['text with a zero byte', Buffer.from('Téhéran\0 et Moscou')],
  ])('is refused of %s', (_, bytes) => {
    expect(() => decode(bytes)).toThrow(expect.objectContaining({ reason: 'binary' }))
  })

  it('is refused of half a UTF-16 character', () => {
    expect(() => decode(Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]))).toThrow(
      expect.objectContaining({ reason: 'malformed' }),
    )
  })
})

describe('an article from bytes', () => {
  it('keeps a plain text exactly as it is, whatever it looks like', async () => {
    const source = '  <b>Bagdad</b>\r\n\r\n# Une réunion  \n'
    expect(await readArticle(Buffer.from(source), { name: 'a.txt' })).toEqual({ text: source })
  })

  it('takes the encoding of a page from its own declaration', async () => {
    const page = windows1252(
      `<html><head><meta charset="windows-1252"><title>Été</title></head><body><p>${text}</p></body></html>`,
    )
    const article = await readArticle(page, { name: 'a.html' })
    expect(article.title).toBe('Été')
    expect(article.text).toContain('« œuvre commune »')
  })

  it('takes the encoding from the header before the declaration', async () => {
    const page = Buffer.concat([
      Buffer.from('<meta charset="utf-8"><p>'),
      Buffer.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]),
    ])
    expect((await readArticle(page, { contentType: 'text/html; charset="windows-1251"' })).text).toBe('Москва')
  })

  it('knows a page without a name by its first tag, in any encoding', async () => {
    const page = '<!DOCTYPE html><html><body><p>Une réunion à Bagdad.</p></body></html>'
    for (const bytes of [Buffer.from(page), Buffer.from(`\ufeff${page}`), Buffer.from(`\ufeff${page}`, 'utf16le')])
      expect((await readArticle(bytes)).text).toBe('Une réunion à Bagdad.')
  })

  it.each(['', ' \n\t ', '\ufeff', '---\ntitle: Rien\n---\n'])('refuses the blank article %j', async source => {
    await expect(readArticle(Buffer.from(source))).rejects.toMatchObject({ reason: 'empty' })
  })
})
