/** How long this process computed on a piece of work that waits for nothing, in ms: the same on a machine that is busy with others. */
export function computing(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
