import type { ReaderLanguage } from '../../../model/api.ts'
import type { GraphPages } from '../../graph/graph-pages.ts'

/** `lang`: of names, titles and verbs where a form has one of each only. `base`: the absolute address of the API, without a slash at its end. */
export type FormOptions = { lang: ReaderLanguage; base: string }

/** A form of a graph: media type, name of the file when it is saved, and how it is written, piece by piece. */
export type Form = {
  type: string
  file: string
  /** It is an archive, which gains nothing by being packed again. */
  packed: boolean
  write(pages: GraphPages, options: FormOptions): AsyncIterable<string | Uint8Array>
}
