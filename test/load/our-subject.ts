/** Our server as a subject: the real composition on a database in a folder of its own. */
import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OurRoom } from './our-room.ts'
import type { OurGiven, OurReady } from './our-server.ts'
import { ServerProcess } from './server-process.ts'
import type { Started, Subject } from './subject.ts'

/** A data folder that is gone after the bench, also when that is interrupted. */
export async function ourFolder(): Promise<{ folder: string; remove: () => void }> {
  const folder = await mkdtemp(join(tmpdir(), 'cabildo-bench-'))
  const atExit = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', atExit)
  const remove = () => {
    atExit()
    process.off('exit', atExit)
  }
  return { folder, remove }
}

export async function ourSubject(): Promise<Subject> {
  const { folder, remove } = await ourFolder()
  return {
    name: 'ours',
    async start(port): Promise<Started> {
      const given: OurGiven = { folder, port }
      const started = await ServerProcess.start('our-server.ts', given)
      const { url, port: bound, hostToken } = started.ready as OurReady
      return {
        server: started.server,
        port: bound,
        openRoom: (rounds) => OurRoom.open(url, hostToken, rounds),
      }
    },
    remove,
  }
}
