/** Parses CSV as in RFC 4180: rows of cells, quoted or not, ended by CRLF. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    let value = ''
    if (text[at] === '"') {
      for (at++; !(text[at] === '"' && text[at + 1] !== '"'); at++) {
        if (at >= text.length) throw new Error('a quoted cell does not end')
        if (text[at] === '"') at++
        value += text[at]
      }
      at++
    } else for (; at < text.length && text[at] !== ',' && text[at] !== '\r'; at++) value += text[at]
    row.push(value)
    if (text[at] === ',') at++
    else if (text.startsWith('\r\n', at)) {
      rows.push(row)
      row = []
      at += 2
    } else throw new Error(`a cell ends in ${JSON.stringify(text.slice(at, at + 5))}`)
  }
  return rows
}
