/** Each phone is an open file of the generator and one of the server: told before the first is opened. */

/** Files of each process beyond the phones: modules, database, the other connections. */
const BESIDES = 200

/** How many files a process may open here; Node raises its soft limit to the hard one by itself. */
export function openFilesAllowed(): number {
  const report: unknown = process.report.getReport()
  const limits: unknown = Reflect.get(Object(report), 'userLimits')
  const { soft }: { soft?: unknown } = Object(Reflect.get(Object(limits), 'open_files'))
  return typeof soft === 'number' ? soft : Number.POSITIVE_INFINITY
}

/** What is wrong and what to do about it, or null. */
export function tooFewOpenFiles(phones: number, allowed: number): string | null {
  const needed = phones + BESIDES
  if (allowed >= needed) return null
  return (
    `${phones} phones need ${needed} open files in one process, and only ${allowed} are allowed here. ` +
    `Run "ulimit -n ${needed}" first (where it is refused, raise the hard limit), or take fewer phones: --phones ${Math.max(0, allowed - BESIDES)}`
  )
}
