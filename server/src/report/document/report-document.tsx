/** The report as blocks, from the same elements as its HTML. */
import { ReportBody } from '../report-body.tsx'
import { contextFor, markIn, type ReportSource } from '../report-context.ts'
import type { ReportDocument } from './blocks.ts'
import { blocksOf } from './document-of.tsx'

export function reportDocument(source: ReportSource): ReportDocument {
  const { model, edition } = source
  const contexts = edition.languages.map((language) => contextFor(source, language))
  const [first] = contexts
  if (!first) throw new Error('a report is written in one language at least')
  const { words } = first
  return {
    title: `${words.local(model.workshop.title)} · ${words.t(`edition.${model.edition}`)}`,
    language: words.region,
    mark: markIn(model, words),
    blocks: contexts.flatMap((context, at) => [
      ...(at > 0 ? [{ type: 'break' } as const] : []),
      ...blocksOf(<ReportBody context={context} edition={edition} />),
    ]),
  }
}
