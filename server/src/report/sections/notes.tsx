/** What the facilitators noted for themselves; printed only where somebody asked for it. */
import type { ReportContext } from '../report-context.ts'
import { StepTitle } from './step-title.tsx'

export function Notes({ context: { model, words } }: { context: ReportContext }) {
  const { t } = words
  if (model.notes === undefined) return null
  return (
    <section className="own-notes">
      <h2>{t('ownNotes.title')}</h2>
      <p className="note">{t(model.notes.length === 0 ? 'ownNotes.none' : 'ownNotes.for')}</p>
      {model.notes.map(({ step, text, aside }, index) => (
        <div key={index}>
          <h3>{step === null ? t('ownNotes.whole') : <StepTitle title={step} words={words} />}</h3>
          <p className="written">{text}</p>
          {aside.map((other) => (
            <p key={other} className="written">
              {t('ownNotes.aside')} {other}
            </p>
          ))}
        </div>
      ))}
    </section>
  )
}
