import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../seed/input/markdown.ts'
import { computing } from '../computing.ts'

const withHead = (yaml: string, body = 'Bagdad et Moscou se parlent.') => `---\n${yaml}\n---\n\n${body}\n`

describe('a Markdown article', () => {
  it('tells what its front matter knows about it', () => {
    const yaml = [
      'title: "Accord : la suite"',
      'date: 2018-12-13',
      'lang: fr-FR',
      'publisher: Entente',
      'author: A. Dupont',
      'url: https://example.org/a',
      'sources:',
      '  - title: Texte',
    ].join('\n')
    expect(readMarkdown(withHead(yaml))).toEqual({
      text: 'Bagdad et Moscou se parlent.',
      title: 'Accord : la suite',
      publishedAt: '2018-12-13',
      lang: 'fr',
      publisher: 'Entente',
      author: 'A. Dupont',
      url: 'https://example.org/a',
    })
  })

  it('takes publishedAt before date, and an unquoted date as it is written', () => {
    expect(readMarkdown(withHead('date: 2018-12-13\npublishedAt: 2018-12-14')).publishedAt).toBe('2018-12-14')
  })

  it.each([
    ['an impossible day', 'date: 2018-02-30'],
    ['a year of five digits', 'date: 99999-01-01'],
    ['a list', '- a\n- b'],
    ['broken YAML', 'title: [a'],
    ['a link that is a script', "url: 'javascript:alert(1)'"],
    ['a title that is a mapping', 'title: {a: 1}'],
    ['a title of 100 kB', `title: ${'a'.repeat(100_000)}`],
    [
      'aliases that multiply',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((key, i) => `${key}: &${key} [${`*${'abcdefgh'[i]},`.repeat(9)}]`)
        .join('\n')}`,
    ],
  ])('refuses front matter with %s', (_, yaml) => {
    expect(() => readMarkdown(withHead(yaml))).toThrow(expect.objectContaining({ reason: 'front-matter' }))
  })

  it('pollutes nothing by a key named __proto__', () => {
    readMarkdown(withHead('__proto__:\n  polluted: true'))
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('leaves a text alone that merely starts with a rule', () => {
    expect(readMarkdown('---\n\nBagdad.').text).toBe('Bagdad.')
  })

  it('has words without marks, and paragraphs apart', () => {
    const body = [
      '# Un *accord*',
      '',
      'Le **ministre** a signé [le texte](https://example.org/t) à `Bagdad`.',
      '> Une étape, a-t-il dit.',
      '',
      '![carte](c.png)',
      '- premier point',
      'snake_case_name reste, et 3 * 4 * 5 aussi.',
    ].join('\n')
    expect(readMarkdown(body).text).toBe(
      [
        'Un accord',
        '',
        'Le ministre a signé le texte à Bagdad.',
        'Une étape, a-t-il dit.',
        '',
        'premier point',
        'snake_case_name reste, et 3 * 4 * 5 aussi.',
      ].join('\n'),
    )
  })

  it('is titled by its first heading when nothing else says', () => {
    expect(readMarkdown('# Réunion à Bagdad #\r\n\r\nTexte.').title).toBe('Réunion à Bagdad')
    expect(readMarkdown(withHead('title: Autre', '# Réunion')).title).toBe('Autre')
  })

  it('is read in time however its marks nest', () => {
    const marks = ['*', '_', '[', '`', '> ', '![', '**a ']
    expect(
      computing(() => {
        for (const mark of marks) readMarkdown(mark.repeat(100_000))
      }),
    ).toBeLessThan(3000)
  })
})
