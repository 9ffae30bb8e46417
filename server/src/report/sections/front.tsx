/** The first page: what was asked, who answered, and how far there is agreement. */
import { displayCode } from '@cabildo/shared/join-code'
import type { Edition } from '@cabildo/shared/workshop/report/editions'
import { adoptedIn, chosenIn, isRuled, type Judged, judgedIn, narrowBasis } from '../judged.ts'
import type { ReportContext } from '../report-context.ts'

type Props = { context: ReportContext; audience: Edition['audience'] }

export function Front({ context, audience }: Props) {
  const { model, words, writtenAt } = context
  const { t, local } = words
  return (
    <header>
      <span className="edition">
        {t(`edition.${model.edition}`)} · {t(`edition.${audience}`)}
      </span>
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
        {model.priorities.activity === null ? null : <Outcome context={context} />}
      </div>
    </header>
  )
}

/** Where a rule of adoption was set it decides what was agreed, not the labels; those say so where they know of no groups. */
function Outcome({ context }: { context: ReportContext }) {
  const { model, words } = context
  const { t, number } = words
  const { list } = model.priorities
  const ruled = isRuled(model)
  const said = ruled ? { agreed: adoptedIn(model), words: t('facts.adopted') } : consensualIn(context)
  return (
    <>
      <div className="fact">
        <b>{number(list.length)}</b> {t(ruled ? 'facts.ruled' : 'facts.priorities')}
      </div>
      <div className="fact">
        <b>{number(said.agreed)}</b> {said.words}
      </div>
    </>
  )
}

/** How many priorities are consensual, and of how many that is said of the room as one. */
function consensualIn({ model, words: { t, number } }: ReportContext) {
  const listed = new Set(model.priorities.list.map(({ item }) => item.id))
  const judged = judgedIn(chosenIn(model)).filter(({ item }) => listed.has(item.id))
  const agreed = judged.filter(({ item }) => item.label === 'consensual')
  const ofRoom = (some: readonly Judged[]) => some.filter((each) => narrowBasis(each) === 'room').length
  const room = ofRoom(agreed)
  const isOfRoom = room > 0 ? room === agreed.length : ofRoom(judged) === judged.length
  const words = isOfRoom
    ? t('facts.consensualRoom')
    : room > 0
      ? t('facts.consensualPart', { room: number(room) })
      : t('facts.consensual')
  return { agreed: agreed.length, words }
}
