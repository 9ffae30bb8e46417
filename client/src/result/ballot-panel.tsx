/** The console's panel of every kind that is voted on: how many have answered, earlier rounds, and the whole released result. */
import type { Result, ResultItem } from '@cabildo/shared/workshop/result/result-types'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../i18n/use-language.ts'
import type { FacilitatorProps } from '../kinds/kind-ui.ts'
import { AnsweredMeter } from './answered-meter.tsx'
import styles from './ballot-panel.module.css'
import { EarlierRounds } from './earlier-rounds.tsx'
import type { UnitOf } from './figures.ts'
import type { Shown } from './shown.ts'
import { WholeResult } from './whole-result.tsx'

interface Props extends FacilitatorProps {
  unit: UnitOf
  distribution?: ((result: Result, shown: Shown | undefined) => ReactNode) | undefined
  extra?: ((item: ResultItem) => string | null) | undefined
  /** The kind's own parts after the common ones. */
  more?: ((result: Result) => ReactNode) | undefined
}

export function BallotPanel({ entry, activity, room, people, unit, distribution, extra, more }: Props) {
  const { t } = useTranslation('result')
  const inWords = useLocalText()
  const result = activity?.result ?? null
  const items = activity?.items ?? []
  return (
    <div className={styles.panel}>
      {entry.phase !== 'planned' && (
        <AnsweredMeter
          activity={{ answered: entry.answered, secrecy: entry.setup.secrecy, phase: entry.phase }}
          people={people}
        />
      )}
      <EarlierRounds rounds={entry.rounds} />
      {result === null && items.length > 0 && (
        <section>
          <h3 className={styles.heading}>{t('itemsCount', { count: items.length })}</h3>
          <ol className={styles.items}>
            {items.map((item) => (
              <li key={item.id}>{inWords(item.text)}</li>
            ))}
          </ol>
        </section>
      )}
      {result !== null && (
        <>
          <WholeResult
            result={result}
            unit={unit}
            room={room}
            step={activity?.revealStep ?? 0}
            distribution={distribution && ((shown) => distribution(result, shown))}
            extra={extra}
          />
          {more?.(result)}
        </>
      )}
    </div>
  )
}
