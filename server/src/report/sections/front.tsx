/** The first page: what was asked, who answered, and how far there is agreement. */
import { displayCode } from '@cabildo/shared/join-code'
import type { ReportContext } from '../report-context.ts'

export function Front({ context }: { context: ReportContext }) {
  const { model, words, writtenAt } = context
  const { t, local } = words
  const agreed = model.priorities.list.filter(({ label }) => label === 'consensual')
  return (
    <header>
      <span className="edition">{t(`edition.${model.edition}`)}</span>
      {model.workshop.rehearsal && <p className="lead">{t('rehearsal')}</p>}
      <h1>
        <bdi>{local(model.workshop.title)}</bdi>
      </h1>
      <p className="lead">
        <bdi>{local(model.workshop.purpose)}</bdi>
      </p>
      <p className="note">
        {model.openedAt === null ? '' : `${t('opened', { date: words.date(model.openedAt) })} · `}
        {t('written', { date: words.date(writtenAt) })} ·{' '}
        {t('code', { code: displayCode(model.workshop.code) })}
      </p>
      <div className="facts">
        <div className="fact">
          <b>{words.number(model.room.people)}</b> {t('facts.people')}
        </div>
        <div className="fact">
          <b>{words.number(model.room.rows.filter(({ present }) => present > 0).length)}</b>{' '}
          {t('facts.groups')}
        </div>
        {model.priorities.activity === null ? null : (
          <>
            <div className="fact">
              <b>{words.number(model.priorities.list.length)}</b> {t('facts.priorities')}
            </div>
            <div className="fact">
              <b>{words.number(agreed.length)}</b> {t('facts.consensual')}
            </div>
          </>
        )}
      </div>
    </header>
  )
}
