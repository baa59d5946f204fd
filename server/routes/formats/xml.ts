/** What XML 1.0 has no way to write, escaped or not: most control characters, two non-characters, halves of surrogate pairs. */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // A reader folds these to spaces inside an attribute unless they are references.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Text for an element or an attribute, whoever wrote it. */
export const escapeXml = (value: string | number | boolean): string =>
  String(value)
    .replace(unwritable, '\ufffd')
    .replace(/[&<>"'\t\n\r]/g, char => references[char] ?? '')

/** ` name="value"` for each value that there is. */
export const xmlAttributes = (given: Record<string, string | number | boolean | null | undefined>): string =>
  Object.entries(given)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => ` ${name}="${escapeXml(value as string)}"`)
    .join('')
