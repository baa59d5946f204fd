import { crateMetadataFile, dossierProfile, roCrate, unsealed } from '../../../model/crate.ts'
import { irisUnder } from '../formats/iris.ts'
import { webAddress } from './citations.ts'
import type { Dossier } from './dossier.ts'
import { licenceAddress } from './licences.ts'
import { selectionInWords } from './scope-section.ts'

/** A file of a crate that was written: its path in it, its size in bytes, and its SHA-256, hexadecimal. `article`: whose text it is. */
export type CrateFile = {
  path: string
  name?: string
  type: string
  about: keyof Dossier['words']['files']
  article?: string
  size: number
  sha256: string
}

const ref = (id: string) => ({ '@id': id })

/** The words of markup, without its tags. */
const plain = (markup: string): string =>
  markup.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** What is in a crate, as RO-Crate 1.2 has it: flattened JSON-LD, the dossier as its root, and an entity for each file and each article that is quoted. */
export async function crateMetadata(dossier: Dossier, files: readonly CrateFile[], base: string): Promise<object> {
  const { words, title, madeAt, version, revision, request, labels, pages, survey, sources } = dossier
  const articleId = irisUnder(base).article
  const program = '#entente'
  const rights = '#rights'
  const licences = new Map<string, string>()
  const author = '#author'
  const articles: object[] = []
  const ids: string[] = []
  for await (const page of sources.all())
    for (const { id, title: headline, author: writer, publisher, publishedAt, url, lang, license, sha256 } of page) {
      ids.push(articleId(id))
      const address = webAddress(url)
      const licence = license && licenceAddress(license)
      if (licence && license) licences.set(licence, license)
      articles.push({
        '@id': articleId(id),
        '@type': 'NewsArticle',
        identifier: id,
        name: headline ?? words.noTitle,
        inLanguage: lang,
        sha256,
        ...(writer ? { creditText: writer } : {}),
        ...(publisher ? { sourceOrganization: publisher.name } : {}),
        ...(publishedAt ? { datePublished: publishedAt } : {}),
        ...(address ? { url: address } : {}),
        ...(licence ? { license: ref(licence) } : {}),
      })
    }
  const scope = (await selectionInWords(dossier)).map(([name, value]) => `${name}: ${plain(value.markup)}`)
  return {
    '@context': `${roCrate}/context`,
    '@graph': [
      {
        '@id': crateMetadataFile,
        '@type': 'CreativeWork',
        name: words.kind,
        about: ref('./'),
        conformsTo: ref(roCrate),
        // Replaced by the hash of this file.
        identifier: unsealed,
      },
      {
        '@id': './',
        '@type': 'Dataset',
        name: title,
        description: [
          words.kind,
          ...(scope.length > 0 ? scope : [words.whole]),
          words.counts(labels.number(survey.nodes.size), labels.number(survey.relations), labels.number(survey.claims)),
          ...(pages.truncated ? [words.truncated] : []),
        ].join('. '),
        datePublished: madeAt,
        inLanguage: request.lang,
        license: ref(rights),
        conformsTo: ref(dossierProfile),
        version: revision,
        isBasedOn: ref(base),
        ...(request.by ? { author: ref(author) } : {}),
        creator: ref(program),
        hasPart: files.map(({ path }) => ref(path)),
        ...(ids.length > 0 ? { citation: ids.map(ref) } : {}),
      },
      ...files.map(({ path, name, type, about, article, size, sha256 }) => ({
        '@id': path,
        '@type': 'File',
        name: name ?? path,
        description: words.files[about],
        encodingFormat: type,
        contentSize: String(size),
        sha256,
        ...(article ? { about: ref(articleId(article)) } : {}),
      })),
      ...articles,
      { '@id': program, '@type': 'SoftwareApplication', name: 'Entente', version, softwareVersion: version, url: base },
      { '@id': base, '@type': 'WebAPI', name: 'Entente' },
      { '@id': dossierProfile, '@type': ['CreativeWork', 'Profile'], name: 'Entente dossier', version: '1' },
      { '@id': rights, '@type': 'CreativeWork', name: words.licence.replace(/\s*:$/, ''), description: words.rights },
      ...[...licences].map(([address, name]) => ({ '@id': address, '@type': 'CreativeWork', name, description: name })),
      ...(request.by ? [{ '@id': author, '@type': 'Person', name: request.by }] : []),
    ],
  }
}
