/** `cabildo rehearse`: a whole workshop with a made-up room, before the real one comes. */
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inLanguage } from '@cabildo/shared/in-language'
import { templates } from '@cabildo/shared/templates/index'
import type { Language } from '@cabildo/shared/text'
import { compose } from '../compose.ts'
import { readConfig } from '../config.ts'
import { type Host, hostAt } from '../rehearsal/host-token.ts'
import { PEOPLE_MAX, type RehearsalCall, readLanguage, readRehearsalCall } from '../rehearsal/options.ts'
import type { Preferences } from '../rehearsal/preferences.ts'
import { readPreferences } from '../rehearsal/read-preferences.ts'
import { rehearse as hold, type Rehearsed } from '../rehearsal/rehearse.ts'
import { Stopped } from '../rehearsal/stopped.ts'
import { type RehearsalWords, rehearsalWords } from '../rehearsal/words.ts'
import { DataFolderError } from '../store/data-folder-error.ts'
import { troubleSentence } from '../trouble-words.ts'
import { FileTrouble, replaceFile } from '../write-beside.ts'
import type { Subcommand } from './subcommand.ts'

const FULL_ROOM = 40
/** More ballots than this fill no room; they are thinned evenly. */
const BALLOTS_MAX = 500
/** How long an answer or a view may take: so long, and so much longer for each person who wants one as well. */
const PATIENCE_MS = { least: 15_000, each: 20 }
const [DIFFERENT, IMPOSSIBLE] = [1, 2]

export const rehearse: Subcommand = {
  help: `Usage: cabildo rehearse [options]

Runs the whole agenda of a template through real connections: a facilitator, a board, and people of all groups with
opinions of their own, one of whom comes late. Some lose the network and come back, some send twice, some change their
mind. Every result is held against what the people know they said; then the report is written.

  --people N           how many people, 1 to ${PEOPLE_MAX} (${FULL_ROOM}; with --preferences as many as there are ballots, at most ${BALLOTS_MAX})
  --template ID        the template (competitive-cities)
  --list               print the templates and end
  --seed N             the same seed gives the same people and opinions (1)
  --out DIR            folder for report.html, report.json and report.zip (out)
  --preferences FILE   rankings from real ballots: a PrefLib file (.soc .soi .toc .toi); its alternatives become the
                       cards and all of them are ranked; its ballots are spread over the people in their order
  --url URL            join a running server: its address, or its host's link (http://…/console#k=…)
  --data DIR           with --url, the data folder of that server; without, where to keep the rehearsal's own data
                       (a temporary folder)
  --lang es|en|pt      language of the rehearsal and its report, also --language (that of the system)
  --json               print one line of JSON at the end, and progress on standard error

Ends with 0 when everything agrees, 1 when a count or a view differs, 2 when the rehearsal could not be held.`,
  async run(args) {
    let language: Language = 'en'
    try {
      language = readLanguage(args)
      const call = readRehearsalCall(args)
      return call.list ? list(language) : await run(call, language, rehearsalWords[language])
    } catch (error) {
      if (error instanceof Stopped) console.error(rehearsalWords[language].stopped(error.why, error.params))
      else if (error instanceof DataFolderError || error instanceof FileTrouble)
        console.error(troubleSentence(error.trouble, language))
      else throw error
      return IMPOSSIBLE
    }
  },
}

function list(language: Language): number {
  const width = Math.max(...templates.map(({ id }) => id.length))
  for (const { id, title } of templates) console.log(`${id.padEnd(width)}  ${inLanguage(title, language)}`)
  return 0
}

async function run(call: RehearsalCall, language: Language, words: RehearsalWords): Promise<number> {
  const { json, out, template, seed } = call
  const progress = (line: string) => (json ? console.error(line) : console.log(line))
  const preferences = call.preferences === null ? null : readPreferences(call.preferences, words)
  if (preferences && !template.setup.agenda.some(({ kind }) => kind === 'rank')) {
    throw new Stopped('no-ranking', { template: template.id })
  }
  const people = call.people ?? (preferences ? Math.min(preferences.ballots, BALLOTS_MAX) : FULL_ROOM)
  makeWritable(out)
  if (preferences)
    progress(words.preferences({ file: call.preferences ?? '', people, ...counts(preferences) }))
  const { origin, token, close } = await serverFor(call)
  let rehearsed: Rehearsed
  try {
    const patience = PATIENCE_MS.least + PATIENCE_MS.each * people
    const options = { template, people, seed, language, preferences, words, progress }
    rehearsed = await hold({ ...options, origin, hostToken: token, patience })
  } finally {
    await close()
  }
  const report = join(out, 'report.html')
  replaceFile(report, rehearsed.reportHtml)
  replaceFile(join(out, 'report.json'), rehearsed.reportJson)
  replaceFile(join(out, 'report.zip'), rehearsed.archive)
  const { commands, ackMs, ballots, viewsEqual, differences } = rehearsed
  const [first, ...more] = differences
  if (json) {
    console.log(JSON.stringify({ people: rehearsed.people, commands, ackMs, ballots, viewsEqual, report }))
  } else progress(words.done({ ...ballots, ...ackMs, viewsEqual, report }))
  if (first === undefined) return 0
  console.error(words.differs(first, more.length))
  return DIFFERENT
}

function counts({ ballots, names }: Preferences): { ballots: number; alternatives: number } {
  return { ballots, alternatives: names.length }
}

/** The server asked for, or one of our own that nobody else can reach. */
async function serverFor({ url, data }: RehearsalCall): Promise<Host & { close: () => Promise<void> }> {
  if (url !== null) return { ...(await hostAt(url, data ?? readConfig().data)), close: async () => {} }
  const folder = data ?? mkdtempSync(join(tmpdir(), 'cabildo-rehearsal-'))
  const tidy = () => data === null && rmSync(folder, { recursive: true, force: true })
  try {
    const config = { port: 0, host: '127.0.0.1', data: folder, publicUrl: null, logLevel: 'error' as const }
    const program = await compose(config)
    const { port } = await program.listen()
    return {
      origin: `http://127.0.0.1:${port}`,
      token: program.app.issueLocalToken(),
      async close() {
        await program.close()
        tidy()
      },
    }
  } catch (error) {
    tidy()
    throw error
  }
}

function makeWritable(out: string): void {
  try {
    mkdirSync(out, { recursive: true })
    accessSync(out, constants.W_OK)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new Stopped('out-unwritable', { out, message })
  }
}
