import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching, indentOnInput } from '@codemirror/language'
import { type Diagnostic, forceLinting, linter, lintGutter, lintKeymap } from '@codemirror/lint'
import { Compartment, EditorState, Prec, type Text } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers, tooltips } from '@codemirror/view'
import i18next from 'i18next'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { SchemaAnswer } from '../../model/api.ts'
import { problemOf } from '../api.ts'
import { completions } from './completion.ts'
import styles from './console.module.css'
import { useConsole } from './console-state.ts'
import { cypher } from './cypher-language.ts'
import { editorTheme } from './editor-theme.ts'
import { parseParameters } from './parameters.ts'
import { syntaxFaults } from './syntax-faults.ts'

/** The offset of a place, which counts from 1. A place beyond the text becomes its end. */
function offset(doc: Text, line: number, column: number): number {
  const at = doc.line(Math.min(Math.max(line, 1), doc.lines))
  return Math.min(at.from + Math.max(column, 1) - 1, at.to)
}

/** An error as CodeMirror marks it, at least one letter wide so that it can be seen. `language` is that of the message, if it is not the page's. */
function diagnostic(doc: Text, from: number, length: number, message: string, language?: string): Diagnostic {
  const to = Math.min(from + Math.max(length, 1), doc.length)
  const renderMessage = () => {
    const said = document.createElement('span')
    if (language) said.lang = language
    said.textContent = message
    return said
  }
  return { from: Math.min(from, Math.max(0, to - 1)), to, severity: 'error', message, renderMessage }
}

/** The syntax errors of the text, or else the error of the server if the query was run as it is now. */
async function diagnostics(view: EditorView): Promise<Diagnostic[]> {
  const { doc } = view.state
  const query = doc.toString()
  if (query.trim() === '') return []
  const faults = syntaxFaults(query).map(({ found, line, character }) => {
    const message = found ? i18next.t('console.unexpected', { found }) : i18next.t('console.unfinished')
    return diagnostic(doc, offset(doc, line + 1, character + 1), found.length, message)
  })
  const { failure, runQuery } = useConsole.getState()
  const problem = runQuery === query ? problemOf(failure) : undefined
  if (faults.length > 0 || !problem?.line) return faults
  // The messages of the store are in English.
  return [diagnostic(doc, offset(doc, problem.line, problem.column ?? 1), 1, problem.detail ?? problem.title, 'en')]
}

/** The editor of the query. Tab leaves it, as everywhere on the page; Ctrl or Cmd with Enter runs the query. */
export function Editor({ schema }: { schema: SchemaAnswer | undefined }) {
  const { t } = useTranslation()
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(undefined)
  const words = useRef(new Compartment())
  const known = useRef(schema)
  known.current = schema
  const { query, cursorTarget, failure } = useConsole()
  const spoken = [
    EditorView.contentAttributes.of({ 'aria-label': t('console.query') }),
    EditorState.phrases.of({ Completions: t('console.completions'), Diagnostics: t('console.diagnostics') }),
  ]
  const first = useRef({ query, spoken })

  useEffect(() => {
    if (!host.current) return
    const run = () => {
      void useConsole.getState().run()
      return true
    }
    const parameterNames = () => Object.keys(parseParameters(useConsole.getState().params) ?? {})
    const editor = new EditorView({
      parent: host.current,
      doc: first.current.query,
      extensions: [
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
        lineNumbers(),
        lintGutter(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        highlightActiveLine(),
        EditorView.lineWrapping,
        // In the body, where no panel clips them.
        tooltips({ parent: document.body }),
        autocompletion({ override: [completions(() => known.current, parameterNames)], icons: false }),
        linter(diagnostics, { delay: 400 }),
        keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...completionKeymap, ...lintKeymap]),
        cypher,
        editorTheme,
        words.current.of(first.current.spoken),
        EditorView.updateListener.of(update => {
          if (update.docChanged) useConsole.getState().setQuery(update.state.doc.toString())
        }),
      ],
    })
    view.current = editor
    return () => editor.destroy()
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language and with nothing else
  useEffect(() => {
    view.current?.dispatch({ effects: words.current.reconfigure(spoken) })
  }, [t])

  useEffect(() => {
    const editor = view.current
    if (!editor || editor.state.doc.toString() === query) return
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: query }, selection: { anchor: 0 } })
  }, [query])

  useEffect(() => {
    if (view.current && failure) forceLinting(view.current)
  }, [failure])

  useEffect(() => {
    const editor = view.current
    if (!editor || !cursorTarget) return
    editor.dispatch({
      selection: { anchor: offset(editor.state.doc, cursorTarget.line, cursorTarget.column) },
      scrollIntoView: true,
    })
    editor.focus()
  }, [cursorTarget])

  return <div ref={host} className={styles.consoleEditor} />
}
