/** Where a report was made: without this no figure in it means anything. */
import { arch, availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os'

export type Machine = {
  cores: number
  cpu: string
  memoryGb: number
  system: string
  node: string
  /** Load of the last minute before the bench began: above the number of cores the times mean little. */
  load: number
}

export function thisMachine(): Machine {
  return {
    cores: availableParallelism(),
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()} ${arch()}`,
    node: process.version,
    load: Math.round((loadavg()[0] ?? 0) * 100) / 100,
  }
}
