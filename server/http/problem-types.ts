/** The kinds of problem that this server answers with: a title each, which is the same at every occurrence, and what it means. */
export const problemTypes = {
  'malformed-request': ['The request is malformed', 'Its address or its headers break the rules of HTTP or of URIs.'],
  'malformed-body': [
    'The body cannot be read',
    'The body is not a JSON object in UTF-8, has the same key twice, is nested too deep, or holds what would be lost in reading: a NUL, half of a surrogate pair, a number with more digits than a double has.',
  ],
  'invalid-input': [
    'Invalid input',
    'A parameter or a field is unknown, missing or has a value that cannot be meant. `errors` lists them.',
  ],
  'invalid-cursor': [
    'Invalid cursor',
    'The cursor was not made by this server, or for another question. Read a list from its start, and pass `nextCursor` on unchanged with the same parameters.',
  ],
  'unknown-position': [
    'This store has no such change',
    'The cursor stands at a change that this store does not have: it is another store, or was restored from an earlier state. Read everything again, and follow the changes from their first one, or from the stream’s `open`.',
  ],
  'invalid-search': ['The search cannot be understood', 'An operator of the search has nothing to work on.'],
  unauthorized: [
    'A token is needed',
    'Adding, and where it is so set up reading too, needs the token of this server: `Authorization: Bearer …`.',
  ],
  forbidden: ['Refused', 'A page of another site may not write here, unless its origin is listed.'],
  'not-found': ['Not found', 'Nothing has this id, or nothing answers at this address.'],
  withdrawn: [
    'Withdrawn',
    'The article was withdrawn, with what it says. `POST /api/v1/articles/{id}/restore` takes it back.',
  ],
  'no-sentence': ['No sentence there', 'The article has no sentence that is read at this offset.'],
  'method-not-allowed': [
    'Method not allowed',
    'The address is known, and is not asked by this method. `Allow` lists those.',
  ],
  'not-acceptable': ['Not acceptable', 'The answer has no form that the Accept header takes.'],
  'request-timeout': ['The request took too long', 'Its headers or its body did not come in time.'],
  'idempotency-key-reused': [
    'The key is of another request',
    'An Idempotency-Key is of one request: the same key with another body is refused. Keys are kept for 24 hours.',
  ],
  'idempotency-key-in-use': [
    'The first request is being answered',
    'A request with this Idempotency-Key is being answered. Sent again in a moment, it is answered as the first was.',
  ],
  'import-refused': ['Nothing was imported', 'Some of the judgements contradict others or name nothing that is here.'],
  contradiction: [
    'The judgement contradicts others',
    'Together with judgements that were made before it says that one is two.',
  ],
  'body-too-large': ['The body is too large', 'The body is larger than this address takes.'],
  'address-too-long': [
    'Address too long',
    'The address is longer than 8000 characters. Graphs are asked for by POST /api/v1/subgraph.',
  ],
  'unsupported-media-type': [
    'Unsupported media type',
    'The body is not of a type, character set or encoding that is read here.',
  ],
  'unknown-host': [
    'This server has another name',
    'The Host header names a server that this one is not known as. ALLOWED_HOSTS lists the names.',
  ],
  'headers-too-large': ['The headers are too large', 'All headers together are longer than 32 kB.'],
  'too-many-requests': ['Too many requests', 'The RateLimit headers say how many are answered, and when again.'],
  'not-comparable': ['Not comparable', 'Only two of one kind can be the same.'],
  'query-invalid': [
    'The query cannot be run',
    'It is not the Cypher that is run here. `line` and `column` count from 1.',
  ],
  'query-forbidden': ['Not allowed in a query', 'Queries only read.'],
  'query-timeout': ['The query took too long', 'A query may take a bounded time.'],
  'query-too-large': ['The query needs too much', 'A query may use a bounded amount of memory.'],
  'index-page': ['The page is a list of articles', '`articles` lists what it links.'],
  'unreadable-article': ['The article cannot be read', 'What was given is no article, or no text.'],
  'address-refused': ['The address is refused', 'Pages are fetched from public addresses only.'],
  'fetch-failed': ['The page did not come', 'The server at the address did not give its page.'],
  busy: ['Busy', 'More is being read or asked than this server does at once. Retry-After says when to try again.'],
  'store-unavailable': [
    'The store does not answer',
    'The graph store is away or starting. Retry-After says when to try again.',
  ],
  'store-loading': [
    'The store is being loaded',
    'It is being replaced by a backup, and nobody is shown a part of it. Retry-After says when to try again.',
  ],
  'bad-backup': [
    'This is no whole backup',
    'It was cut off or changed since it was written, is of a later version, or is something else. Nothing was changed.',
  ],
  'store-not-empty': [
    'The store holds articles',
    'A backup replaces all that the store holds. With `replace=true` it does so where there are articles.',
  ],
  'not-portable': [
    'The store has what a backup cannot hold',
    'Another program wrote a value into the store that has no form in a backup: a point, a duration, a number beyond 2⁵³, or two nodes with one id.',
  ],
  'store-full': ['The store is full', 'Its disk has no room. Reading goes on.'],
  'internal-error': [
    'Something went wrong here',
    'A fault of this server. Its log has the details under the request id.',
  ],
} as const satisfies Record<string, readonly [title: string, meaning: string]>

/** The name of a kind of problem, the last part of its address. */
export type ProblemType = keyof typeof problemTypes

/** The address of a problem type, relative to the server: it says what the problem means. */
export const problemAddress = (type: ProblemType): string => `/problems/${type}`
