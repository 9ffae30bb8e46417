/** Our server as a subject: the real composition on a database in a folder of its own. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OurRoom } from './our-room.ts'
import type { OurGiven, OurReady } from './our-server.ts'
import { ServerProcess } from './server-process.ts'
import type { Started, Subject } from './subject.ts'

export async function ourSubject(): Promise<Subject> {
  const folder = await mkdtemp(join(tmpdir(), 'cabildo-bench-'))
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
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
