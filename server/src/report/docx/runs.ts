/** Runs of the document as runs of Word: language, direction and manner said of each. */
import { type ParagraphChild, Tab, TextRun } from 'docx'
import { xmlText } from '../data/xml-text.ts'
import type { Run } from '../document/blocks.ts'
import { STYLE } from './looks.ts'
import { scriptLanguage, startsRightToLeft, stretchesOf } from './text-direction.ts'

/** Ends words that go to the left, so that a figure behind them does not go with them. No reader sees it. */
const LEFT_TO_RIGHT_MARK = '\u200e'

export function textRuns(runs: readonly Run[], language: string): ParagraphChild[] {
  return runs.flatMap((run) => stretchRuns(run, language))
}

/** A paragraph that holds nothing but words that go to the left. */
export function goesLeft(runs: readonly Run[]): boolean {
  const said = runs.filter(({ text }) => text.trim() !== '')
  return said.length > 0 && said.every(({ text, apart }) => apart && startsRightToLeft(text))
}

function stretchRuns(run: Run, language: string): ParagraphChild[] {
  const stretches = stretchesOf(xmlText(run.text))
  const runs = stretches.flatMap(({ text, rightToLeft }) =>
    lineRuns(text, { ...mannerOf(run, language), ...(rightToLeft ? leftward(text) : {}) }),
  )
  return stretches.at(-1)?.rightToLeft ? [...runs, new TextRun({ text: LEFT_TO_RIGHT_MARK })] : runs
}

type Manner = Exclude<ConstructorParameters<typeof TextRun>[0], string>

function mannerOf({ bold, soft, code, language: own }: Run, language: string): Manner {
  const style = code ? STYLE.code : soft ? STYLE.soft : null
  return {
    ...(bold ? { bold: true, boldComplexScript: true } : {}),
    ...(style === null ? {} : { style }),
    ...(own === null || own === language ? {} : { language: { value: own } }),
  }
}

function leftward(text: string): Manner {
  return { rightToLeft: true, language: { bidirectional: scriptLanguage(text) } }
}

/** Line ends and tabs are no characters in Word. */
function lineRuns(text: string, manner: Manner): TextRun[] {
  return text.split('\n').map(
    (line, at) =>
      new TextRun({
        ...manner,
        ...(at > 0 ? { break: 1 } : {}),
        children: line.split('\t').flatMap((words, tab) => (tab > 0 ? [new Tab(), words] : [words])),
      }),
  )
}
