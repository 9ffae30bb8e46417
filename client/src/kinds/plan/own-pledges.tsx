/** The rows a person stands for, and the way out again. */
import type { PlanShow } from '@cabildo/shared/kinds/plan/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import type { OwnPledge } from './own-plan.ts'
import styles from './phone.module.css'

interface Props {
  pledges: readonly OwnPledge[]
  show: PlanShow
  open: boolean
  onWithdraw: (pledge: OwnPledge) => void
}

export function OwnPledges({ pledges, show, open, onWithdraw }: Props) {
  const { t } = useTranslation('kind-plan')
  const [asked, setAsked] = useState<string | null>(null)
  if (pledges.length === 0) return null
  return (
    <section>
      <h2 className={styles.heading}>{t('mine.title', { count: pledges.length })}</h2>
      <ul className={styles.cards}>
        {pledges.map((pledge) => {
          const row = show.rows.find(({ id }) => id === pledge.row)
          const name = `${pledge.row}/${pledge.as}`
          const ways =
            asked === name ? (
              <>
                <Button
                  look="danger"
                  onClick={() => {
                    setAsked(null)
                    onWithdraw(pledge)
                  }}
                >
                  {t('mine.withdrawNow')}
                </Button>
                <Button onClick={() => setAsked(null)}>{t('mine.keep')}</Button>
              </>
            ) : (
              <Button look="quiet" icon="undo" onClick={() => setAsked(name)}>
                {t('mine.withdraw')}
              </Button>
            )
          return (
            <li key={name}>
              <Card
                title={row?.action ?? ''}
                lang={row?.language}
                meta={
                  <>
                    <span className={styles.block}>{t(`part.${pledge.as}`)}</span>
                    <strong className={styles.block}>{pledge.name}</strong>
                  </>
                }
                actions={open ? ways : undefined}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
