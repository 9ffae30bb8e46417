/** `cabildo analyze`: the counting and agreement methods on a file of ballots, as JSON or as tables. */
import { readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type AnalysisFailure, isAnalysisFailure } from '@cabildo/shared/analysis/analysis-failure'
import type { AnalysisInput, Groups } from '@cabildo/shared/analysis/analysis-input'
import { readAnalysisInput } from '@cabildo/shared/analysis/read-analysis-input'
import { readGroups } from '@cabildo/shared/analysis/read-groups'
import { type AnalysisResult, analysisResult } from './analysis-result.ts'
import { ANALYZE_LANGUAGES, type AnalyzeLanguage, analyzeProblems } from './analyze-problems.ts'
import { languageOf } from './language-option.ts'
import { type Subcommand, UsageError } from './subcommand.ts'
import { printable } from './text-table.ts'

const MOST_MB = 50
const UNUSABLE = 2

export const analyze: Subcommand = {
  help: `Usage: cabildo analyze FILE [options]

Prints the results and the agreement in words and tables, or everything as JSON.

  --json            print JSON
  --top K           how many items are to be chosen (approvals: 3)
  --groups FILE     a table person,group: results of each group too; a person is the number of their ballot from 1,
                    counting each as often as it was given, or the participant's id in votes
  --lang es|en      language of tables and errors (the system's)

Files: PrefLib .soc .soi .toc .toi .cat, Polis participants-votes .csv, and JSON:
  {"candidates":["A","B","C"],"ballots":[{"count":5,"ranking":["A",["B","C"]]}]}    a list in the list is a tie
  {"candidates":["A","B"],"approvals":[{"count":3,"set":["A"]}]}
  {"levels":["1","2","3"],"counts":[30,40,20]}
  {"items":["A","B"],"scores":[[4,2],[5,1]]}                                        one row per person
Exit code 2: the file or an option cannot be used; one line says why.`,
  async run(args) {
    try {
      const { values, positionals } = parseArgs({
        args,
        allowPositionals: true,
        options: {
          json: { type: 'boolean', default: false },
          top: { type: 'string' },
          groups: { type: 'string' },
          lang: { type: 'string' },
        },
      })
      const language = languageOf(values.lang, ANALYZE_LANGUAGES)
      const [file, more] = positionals
      if (file === undefined || more !== undefined) throw new UsageError(say[language].usage)
      const top = topOf(values.top, language)
      const input = read(file, language)
      const groups = values.groups === undefined ? null : groupsOf(values.groups, input, language)
      const result = await analysisResult(input, top, groups)
      process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : await printed(result, language))
      return 0
    } catch (error) {
      const isUsage = String(Reflect.get(Object(error), 'code')).startsWith('ERR_PARSE_ARGS')
      if (!(error instanceof Error) || !(isUsage || error instanceof UsageError)) throw error
      console.error(printable(error.message))
      return UNUSABLE
    }
  },
}

type Sayings = {
  usage: string
  top: (value: string) => string
  line: (file: string, line: number, sentence: string) => string
  missing: (file: string) => string
  folder: (file: string) => string
  large: (file: string) => string
  unreadable: (file: string, message: string) => string
  ungrouped: string
}

const say: Record<AnalyzeLanguage, Sayings> = {
  en: {
    usage: 'Name one file: cabildo analyze FILE [--json] [--top K] [--groups FILE.csv] [--lang es|en]',
    top: (value) => `--top must be a whole number from 1, not “${value}”.`,
    line: (file, line, sentence) => `${file}, line ${line}: ${sentence}`,
    missing: (file) => `${file}: there is no such file.`,
    folder: (file) => `${file}: this is a folder, not a file.`,
    large: (file) => `${file}: the file is larger than ${MOST_MB} MB.`,
    unreadable: (file, message) => `${file}: cannot be read (${message}).`,
    ungrouped: '--groups goes with rankings, approvals and votes.',
  },
  es: {
    usage:
      'Nombre un archivo: cabildo analyze ARCHIVO [--json] [--top K] [--groups ARCHIVO.csv] [--lang es|en]',
    top: (value) => `--top debe ser un número entero desde 1, no «${value}».`,
    line: (file, line, sentence) => `${file}, línea ${line}: ${sentence}`,
    missing: (file) => `${file}: no existe ese archivo.`,
    folder: (file) => `${file}: es una carpeta, no un archivo.`,
    large: (file) => `${file}: el archivo pesa más de ${MOST_MB} MB.`,
    unreadable: (file, message) => `${file}: no se puede leer (${message}).`,
    ungrouped: '--groups va con órdenes, aprobaciones y votos.',
  },
}

async function printed(result: AnalysisResult, language: AnalyzeLanguage): Promise<string> {
  const { printedAnalysis } = await import('./analyze-print.ts')
  return printedAnalysis(result, language)
}

function topOf(asked: string | undefined, language: AnalyzeLanguage): number | null {
  if (asked === undefined) return null
  if (!/^[1-9]\d{0,5}$/.test(asked)) throw new UsageError(say[language].top(asked))
  return Number(asked)
}

function read(file: string, language: AnalyzeLanguage): AnalysisInput {
  return usable(file, readAnalysisInput(file, textOf(file, language)), language)
}

function groupsOf(file: string, input: AnalysisInput, language: AnalyzeLanguage): Groups {
  if (input.kind === 'ordinal' || input.kind === 'ratings') throw new UsageError(say[language].ungrouped)
  return usable(file, readGroups(textOf(file, language), input), language)
}

function usable<Value extends object>(
  file: string,
  value: Value | AnalysisFailure,
  language: AnalyzeLanguage,
): Value {
  if (!isAnalysisFailure(value)) return value
  const shown = (value.value ?? '').slice(0, 80)
  const sentence = analyzeProblems[language][value.problem].replace('{value}', () => shown)
  throw new UsageError(say[language].line(file, value.line, sentence))
}

function textOf(file: string, language: AnalyzeLanguage): string {
  try {
    if (statSync(file).size > MOST_MB * 1_000_000) throw new UsageError(say[language].large(file))
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof UsageError) throw error
    const code = Reflect.get(Object(error), 'code')
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UsageError(say[language].missing(file))
    if (code === 'EISDIR') throw new UsageError(say[language].folder(file))
    throw new UsageError(
      say[language].unreadable(file, error instanceof Error ? error.message : String(error)),
    )
  }
}
