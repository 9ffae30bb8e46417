/** Questions put to the person's group: will you stand for this? */
import { PARTS } from '@cabildo/shared/kinds/plan/lists'
import type { Part, PlanConfig } from '@cabildo/shared/kinds/plan/schema'
import type { PlanShow } from '@cabildo/shared/kinds/plan/view'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import styles from './phone.module.css'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  show: PlanShow
  config: PlanConfig
  group: string | null
  onAnswer: (answer: 'accept' | 'decline', row: string, as: Part, name?: string) => void
}

export function AskedOfMe({ show, config, group, onAnswer }: Props) {
  const { t } = useTranslation('kind-plan')
  const words = usePlanWords(config)
  const asks = show.rows.flatMap((row) =>
    PARTS.flatMap((as) => {
      const ask = row.asked[as]
      return ask && (ask.group === null || ask.group === group) ? [{ row, as, ask }] : []
    }),
  )
  if (asks.length === 0) return null
  return (
    <section className={styles.asks}>
      <h2 className={styles.heading}>{t('ask.title', { count: asks.length })}</h2>
      <ul className={styles.cards}>
        {asks.map(({ row, as, ask }) => (
          <li key={`${row.id}/${as}`}>
            <Card
              title={row.action}
              why={row.milestone}
              lang={row.language}
              selected
              meta={
                <>
                  <span className={styles.block}>
                    {words.term(row.term)} · {words.until(row.term)}
                  </span>
                  <strong className={styles.block}>
                    {t(ask.name === null ? `ask.${as}` : `ask.${as}Named`, { name: ask.name ?? '' })}
                  </strong>
                </>
              }
              actions={
                <>
                  <Button
                    look="primary"
                    icon="hand"
                    onClick={() => onAnswer('accept', row.id, as, ask.name ?? '')}
                  >
                    {t('ask.accept')}
                  </Button>
                  <Button onClick={() => onAnswer('decline', row.id, as)}>{t('ask.decline')}</Button>
                </>
              }
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
