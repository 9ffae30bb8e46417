/** Process under test: Cabildo put together as the program does it, on SQLite in the folder given, with a probe beside it. */
import { compose } from '@cabildo/server/compose'
import { answerParent } from './probe.ts'

export type OurGiven = { folder: string; port: number }
export type OurReady = { url: string; port: number; hostToken: string }

const { folder, port }: OurGiven = JSON.parse(process.argv[2] ?? '')
const program = await compose({ port, host: '127.0.0.1', data: folder, publicUrl: null, logLevel: 'warn' })
const bound = await program.listen()
const ready: OurReady = {
  url: `http://127.0.0.1:${bound.port}`,
  port: bound.port,
  hostToken: program.app.issueLocalToken(),
}
answerParent(ready, () => program.close())
