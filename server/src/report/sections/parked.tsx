/** What was parked, the step it came up in, and what became of it. */
import type { ReportContext } from '../report-context.ts'
import { StepTitle } from './step-title.tsx'

export function Parked({ context: { model, words } }: { context: ReportContext }) {
  const { t, local } = words
  if (model.parked.length === 0) return null
  return (
    <section>
      <h2>{t('parked.title')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('parked.line')}</th>
            <th scope="col">{t('parked.step')}</th>
            <th scope="col">{t('parked.fate')}</th>
          </tr>
        </thead>
        <tbody>
          {model.parked.map(({ text, step, state, to }, index) => (
            <tr key={index}>
              <td>
                <bdi>{local(text)}</bdi>
              </td>
              <td>{step === null ? t('parked.noStep') : <StepTitle title={step} words={words} />}</td>
              <td>{to === null ? t(`parked.${state}`) : t('parked.into', { title: local(to) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
