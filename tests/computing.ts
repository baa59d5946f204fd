/** The CPU time, in ms, that this process spends on work that waits for nothing; it does not depend on other load. */
export function computing(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
