/** `npm run bench`: what a vote, a reveal and a reconnect cost this server, beside what they cost a bare one. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { benchArguments, USAGE } from './bench-arguments.ts'
import { openFilesAllowed, tooFewOpenFiles } from './open-files.ts'
import { runBench } from './run-bench.ts'

/** Beyond this the machine is not fit for what was asked, and more waiting would not help. */
const LONGEST_MS = 60 * 60_000

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
try {
  const asked = benchArguments(process.argv.slice(2))
  if (asked === null) process.stdout.write(USAGE)
  else {
    const tooFew = tooFewOpenFiles(Math.max(...asked.phones), openFilesAllowed())
    if (tooFew !== null) throw new Error(tooFew)
    if (asked.profiles !== null) mkdirSync(asked.profiles, { recursive: true })
    setTimeout(() => {
      console.error(`The bench was not done within ${LONGEST_MS / 60_000} minutes.`)
      process.exit(1)
    }, LONGEST_MS).unref()
    const report = await runBench(asked, (line) => console.error(line))
    const json = JSON.stringify(report, null, 1)
    if (asked.json !== null) writeFileSync(asked.json, `${json}\n`)
    console.log(json)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  // At once: phones that still wait for something would keep the process.
  process.exit(1)
}
