/** What the facilitator says beforehand; nothing where nothing was written. */
import type { ReportContext } from '../report-context.ts'

export function Foreword({ context: { words }, text }: { context: ReportContext; text: string }) {
  if (text.trim() === '') return null
  return (
    <section>
      <h2>{words.t('foreword')}</h2>
      <p className="written">
        <bdi>{text}</bdi>
      </p>
    </section>
  )
}
