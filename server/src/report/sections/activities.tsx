/** Every step that was opened, round by round. */
import type { ReportActivity } from '@cabildo/shared/workshop/report/report-model'
import { activityTitle, type ReportContext } from '../report-context.ts'
import type { Translator } from '../translator.ts'
import { Baseline } from './baseline.tsx'
import { ConsensusTable } from './consensus-table.tsx'
import { Contributions } from './contributions.tsx'
import { RoundResult } from './round-result.tsx'

export function Activities({ context }: { context: ReportContext }) {
  const { model, words } = context
  const { t, local, number } = words
  return (
    <>
      <Baseline context={context} />
      <section>
        <h2>{t('activities.title')}</h2>
        {model.activities.length === 0 ? <p>{t('activities.none')}</p> : null}
        {model.activities.map((activity) => (
          <article key={activity.id}>
            <h3>{activityTitle(context, activity.id)}</h3>
            <p className="note">
              {t(`kind.${activity.kind}`)} · {t(`secrecy.${activity.secrecy}`)}
            </p>
            <p>
              <bdi>{local(activity.prompt)}</bdi>
            </p>
            {isWritten(activity) ? <Takers activity={activity} words={words} /> : null}
            <Contributions context={context} activity={activity} />
            {activity.table ? <ConsensusTable words={words} table={activity.table} /> : null}
            {(isWritten(activity) ? [] : activity.rounds).map((round) => (
              <div key={round.n}>
                <h4>
                  {t('round', { n: number(round.asked) })}
                  {round.reopened ? ` · ${t('reopened')}` : ''}
                  {round.answered === null ? '' : ` · ${t('answered', { count: round.answered })}`}
                </h4>
                {round.result ? (
                  <RoundResult
                    words={words}
                    result={round.result}
                    annex={round.annex}
                    kind={activity.kind}
                    config={round.rule?.config ?? activity.config}
                  />
                ) : round.withheld && round.withheld !== 'no-ballots' ? (
                  <p>{t(`withheld.${round.withheld}`)}</p>
                ) : null}
              </div>
            ))}
          </article>
        ))}
      </section>
    </>
  )
}

/** Where people wrote there are no figures by round, only what was written. */
function isWritten({ rounds }: ReportActivity): boolean {
  return rounds.every(({ withheld }) => withheld === 'no-ballots')
}

/** How many took part in each round; nothing where the facilitator worked alone. */
function Takers({
  activity: { rounds },
  words: { t, number },
}: {
  activity: ReportActivity
  words: Translator
}) {
  const told = rounds.filter(({ answered }) => answered !== 0)
  return told.map(({ n, asked, reopened, answered }) => (
    <p className="note" key={n}>
      {t('round', { n: number(asked) })}
      {reopened ? ` · ${t('reopened')}` : ''}
      {answered === null ? '' : ` · ${t('answered', { count: answered })}`}
    </p>
  ))
}
