/** Has the browser save a file; nothing is sent anywhere. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // Revoked at once, the URL would be gone before the browser has read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
