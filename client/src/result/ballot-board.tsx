/** The board of every kind that is voted on: what is asked, how many have answered, and the result in three steps. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardProps } from '../kinds/kind-ui.ts'
import { AgreementPages } from './agreement-pages.tsx'
import { AnsweredMeter } from './answered-meter.tsx'
import styles from './ballot-board.module.css'
import { FewNote } from './few-note.tsx'
import type { UnitOf } from './figures.ts'
import { Fit } from './fit.tsx'
import { GroupPages } from './group-pages.tsx'
import { ItemColumns } from './item-columns.tsx'
import type { Page } from './pages.tsx'
import { RuleNote } from './rule-note.tsx'
import type { Shown } from './shown.ts'
import { TallyBars } from './tally-bars.tsx'

interface Props extends BoardProps {
  unit: UnitOf
  /** The kind's own first step, in place of the bars; `shown` items have room. */
  distribution?: ((result: Result, shown: Shown) => ReactNode) | undefined
  /** Stands under the first step: what the kind shows apart (blocks, reservations). */
  apart?: ((result: Result) => ReactNode) | undefined
  /** Slides of the kind's own after the labels of the second step. */
  agreementPages?: ((result: Result) => Page[]) | undefined
  /** Slides of the kind's own among those of the third step. */
  pages?: ((result: Result) => Page[]) | undefined
}

export function BallotBoard({
  activity,
  room,
  people,
  unit,
  distribution,
  apart,
  agreementPages,
  pages,
}: Props) {
  const { t } = useTranslation('result')
  const { result, revealStep } = activity
  const rows = `${activity.id} ${revealStep} ${result?.round ?? 0}`
  if (activity.phase === 'planned') return <p className={styles.soon}>{t('soon')}</p>
  if (revealStep === 0 || result === null) {
    return (
      <div className={styles.slide}>
        <ItemColumns items={activity.items} />
        {activity.phase === 'closed' && <p className={styles.closed}>{t('closed')}</p>}
        {activity.phase === 'revealed' && <p className={styles.closed}>{t('withheld')}</p>}
        <AnsweredMeter activity={activity} people={people} size="large" />
      </div>
    )
  }
  return (
    <div className={styles.slide}>
      {revealStep === 1 && (
        <>
          <Fit count={result.items.length} of={rows}>
            {(shown) =>
              distribution?.(result, shown) ?? (
                <TallyBars result={result} unit={unit} show="sums" shown={shown} />
              )
            }
          </Fit>
          {apart?.(result)}
          <FewNote result={result} />
          <RuleNote rule={result.rule} />
        </>
      )}
      {revealStep === 2 && (
        <AgreementPages result={result} room={room} rows={rows} own={agreementPages?.(result)} />
      )}
      {revealStep >= 3 && <GroupPages result={result} room={room} unit={unit} own={pages?.(result)} />}
    </div>
  )
}
