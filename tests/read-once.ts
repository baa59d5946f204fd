/**
 * The same function, which reads a text with the same metadata once in a test file and answers a copy each time. To read is pure and costs
 * more than to store; suites that run on two stores, or write an article again, would do it over and over.
 */
export function readOnce<Given, Reading>(
  read: (text: string, given: Given) => Reading,
): (text: string, given: Given) => Reading {
  const known = new Map<string, Reading>()
  return (text, given) => {
    const key = JSON.stringify([text, given])
    const reading = known.get(key) ?? read(text, given)
    known.set(key, reading)
    return structuredClone(reading)
  }
}
