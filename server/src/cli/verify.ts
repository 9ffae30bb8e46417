/** `cabildo verify`: whether a saved report is as it was written, and whether its numbers follow from its ballots. Needs no server. */
import { readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { USUAL_LIMITS } from '@cabildo/shared/archive/zip-entries'
import { LANGUAGES, type Language } from '@cabildo/shared/text'
import { isAllSame, isForged, type Rewritten } from '@cabildo/shared/verify/rewritten'
import { isSound, type Verdict } from '@cabildo/shared/verify/verdict'
import { verifyFile } from '@cabildo/shared/verify/verify-file'
import { rewrittenWithin } from '../verify/rewritten-within.ts'
import { languageOf } from './language-option.ts'
import { type Subcommand, UsageError } from './subcommand.ts'
import { printable } from './text-table.ts'
import { sentencesOf, verifySay } from './verify-words.ts'

const [NOT_SOUND, NOT_COMPARED] = [2, 3]

export const verify: Subcommand = {
  help: `Usage: cabildo verify FILE [options]

Checks a report that was saved as data (.json), or its archive (.zip): that no byte was changed, that every entry of the
log follows from the one before, that the ballots are those that were sealed, and that every number is what the ballots
come to, counted a second time by other code. The other files of an archive (page, PDF, Word, tables) are written once more
from its report as data and compared. Nothing is sent anywhere.

  --head HASH       also that the log ends with this, as a printed report says
  --data HASH       also that its words and figures are those of a printed report, which has this hash too
  --json            print JSON
  --lang es|en|pt   language of the sentences (the system's)

Exit code 0: the file is sound. Exit code 2: it is not, or cannot be read; the first bad place is named. Exit code 3: its
data are sound, but not every other file of the archive could be compared: another version of the program or of Node wrote
it, it does not say (or not so that it is understood) from what they were written, or writing them once more failed or took
too much time or memory.`,
  async run(args) {
    try {
      const { values, positionals } = parseArgs({
        args,
        allowPositionals: true,
        options: {
          json: { type: 'boolean', default: false },
          head: { type: 'string' },
          data: { type: 'string' },
          lang: { type: 'string' },
        },
      })
      const language = languageOf(values.lang, LANGUAGES)
      const [file, more] = positionals
      if (file === undefined || more !== undefined) throw new UsageError(verifySay[language].usage)
      const bytes = bytesOf(file, language)
      const verdict = verifyFile(bytes)
      const rewritten = await otherFiles(bytes, verdict)
      const other = (['head', 'data'] as const).find((option) => isOther(values[option], verdict, option))
      const isWrong = !isSound(verdict) || other !== undefined || (rewritten !== null && isForged(rewritten))
      const sound = !isWrong && (rewritten === null || isAllSame(rewritten))
      if (values.json) process.stdout.write(`${JSON.stringify({ sound, ...verdict, rewritten })}\n`)
      else {
        const lines = sentencesOf(verdict, language, rewritten)
        const printed = other && isSound(verdict) ? [verifySay[language][other], ...lines.slice(1)] : lines
        process.stdout.write(`${printed.map(printable).join('\n')}\n`)
      }
      return sound ? 0 : isWrong ? NOT_SOUND : NOT_COMPARED
    } catch (error) {
      const isUsage = String(Reflect.get(Object(error), 'code')).startsWith('ERR_PARSE_ARGS')
      if (!(error instanceof Error) || !(isUsage || error instanceof UsageError)) throw error
      console.error(printable(error.message))
      return NOT_SOUND
    }
  },
}

/** What came of writing the other files of an archive again; null where there is none, and where what they come from is not sound. */
async function otherFiles(bytes: Uint8Array, verdict: Verdict): Promise<Rewritten | null> {
  const files = verdict.found?.files ?? null
  if (files === null || !isSound(verdict)) return null
  const rewritten = await rewrittenWithin(bytes, files - 1)
  return rewritten.not !== null && rewritten.files === 0 ? null : rewritten
}

/** Whether a hash that a printed report has is not the one of the file. */
function isOther(hash: string | undefined, { found }: Verdict, option: 'head' | 'data'): boolean {
  const own = option === 'head' ? found?.head : found?.dataHash
  return hash !== undefined && own !== hash.trim().toLowerCase()
}

function bytesOf(file: string, language: Language): Uint8Array {
  const say = verifySay[language]
  try {
    if (statSync(file).size > USUAL_LIMITS.bytes) throw new UsageError(say.large(file))
    return readFileSync(file)
  } catch (error) {
    if (error instanceof UsageError) throw error
    const code = Reflect.get(Object(error), 'code')
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UsageError(say.missing(file))
    if (code === 'EISDIR') throw new UsageError(say.folder(file))
    throw new UsageError(say.unreadable(file, error instanceof Error ? error.message : String(error)))
  }
}
