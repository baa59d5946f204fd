import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import express, { Router } from 'express'

const html = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Entente: the API</title>
  <link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
  <div id="swagger-ui"></div>
  <script src="/docs/swagger-ui-bundle.js"></script>
  <script src="/docs/start.js"></script>
</body>
</html>
`
const start = `window.ui = SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger-ui', deepLinking: true, validatorUrl: null })\n`

/** The API reference (Swagger UI), served without requests to other hosts. */
export function docsPage(): Router {
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
  const router = Router()
  router.get('/', (_req, res) => void res.type('html').send(html))
  router.get('/start.js', (_req, res) => void res.type('js').send(start))
  for (const name of ['swagger-ui.css', 'swagger-ui-bundle.js'])
    router.get(`/${name}`, express.static(folder, { index: false, redirect: false }))
  return router
}
