/** Why a file cannot be analysed, in words; `{value}` is what stood there. */
import type { AnalysisProblem } from '@cabildo/shared/analysis/analysis-failure'
import { preflibProblems } from '../preflib-problems.ts'

export const ANALYZE_LANGUAGES = ['es', 'en'] as const
export type AnalyzeLanguage = (typeof ANALYZE_LANGUAGES)[number]

const ANALYSIS: Record<
  AnalyzeLanguage,
  Record<Exclude<AnalysisProblem, keyof typeof preflibProblems.en>, string>
> = {
  en: {
    'unknown-format': 'this is none of the formats that can be read; “cabildo analyze --help” lists them.',
    'not-json': 'this is not JSON.',
    'not-expected': '“{value}” is missing or not what belongs there.',
    'name-twice': '“{value}” stands there twice.',
    'unknown-name': '“{value}” is not one of the candidates.',
    'named-twice': '“{value}” is on the ballot twice.',
    'row-length': 'as many values are expected as there are items ({value}).',
    'column-missing': 'the column “{value}” is missing.',
    'quote-open': 'a quoted value does not end where it should.',
    'not-a-vote-value': '“{value}” is not a vote: 1, 0, -1 or nothing.',
    'not-two-categories': 'the file has {value} categories; approvals have two.',
    'unknown-person': 'there is no person “{value}”.',
    'person-twice': 'the person “{value}” stands there twice.',
    'no-rows': 'there is nothing below the header.',
  },
  es: {
    'unknown-format':
      'no es ninguno de los formatos que se pueden leer; «cabildo analyze --help» los nombra.',
    'not-json': 'esto no es JSON.',
    'not-expected': '«{value}» falta o no es lo que va ahí.',
    'name-twice': '«{value}» aparece dos veces.',
    'unknown-name': '«{value}» no es una de las alternativas.',
    'named-twice': '«{value}» está dos veces en la papeleta.',
    'row-length': 'debe haber tantos valores como elementos ({value}).',
    'column-missing': 'falta la columna «{value}».',
    'quote-open': 'un valor entre comillas no termina donde debe.',
    'not-a-vote-value': '«{value}» no es un voto: 1, 0, -1 o nada.',
    'not-two-categories': 'el archivo tiene {value} categorías; las aprobaciones tienen dos.',
    'unknown-person': 'no existe la persona «{value}».',
    'person-twice': 'la persona «{value}» aparece dos veces.',
    'no-rows': 'no hay nada debajo del encabezado.',
  },
}

export const analyzeProblems: Record<AnalyzeLanguage, Record<AnalysisProblem, string>> = {
  en: { ...preflibProblems.en, ...ANALYSIS.en },
  es: { ...preflibProblems.es, ...ANALYSIS.es },
}
