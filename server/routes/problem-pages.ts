import { Router } from 'express'
import { problemTypes } from '../http/problem-types.ts'

const page = (title: string, body: string): string =>
  `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${title}</title>\n${body}\n</html>\n`

/** A page for each type of problem, at its own address, and one that lists them. Everything in them is ours. */
export function problemPages(): Router {
  const router = Router()
  const types = Object.entries(problemTypes)
  router.get('/', (_req, res) => {
    const lines = types.map(([type, [title]]) => `<li><a href="/problems/${type}">${title}</a></li>`)
    res.type('html').send(page('Problems', `<h1>Problems</h1>\n<ul>\n${lines.join('\n')}\n</ul>`))
  })
  for (const [type, [title, meaning]] of types)
    router.get(
      `/${type}`,
      (_req, res) => void res.type('html').send(page(title, `<h1>${title}</h1>\n<p>${meaning}</p>`)),
    )
  return router
}
