/** The whole plan on a phone, item by item. */
import type { Part, PlanConfig } from '@cabildo/shared/kinds/plan/schema'
import type { PlanShow } from '@cabildo/shared/kinds/plan/view'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import type { OwnPledge } from './own-plan.ts'
import styles from './phone.module.css'
import { PhoneRow } from './phone-row.tsx'

interface Props {
  show: PlanShow
  config: PlanConfig
  groups: readonly Pick<RoomGroup, 'id' | 'name'>[]
  group: string | null
  open: boolean
  pledges: readonly OwnPledge[]
  onOffer: (row: string, as: Part) => void
  /** Undefined where only the facilitator writes. */
  onPropose: ((item: string) => void) | undefined
}

export function PhonePlan({ show, onPropose, ...rest }: Props) {
  const { t } = useTranslation('kind-plan')
  const inWords = useLocalText()
  const foreign = useForeign()
  if (show.items.length === 0) return <p className={styles.note}>{t('phone.noItems')}</p>
  return (
    <section>
      <h2 className={styles.heading}>{t('phone.plan')}</h2>
      {show.items.map(({ id, text, ground, reason }) => {
        const rows = show.rows.filter(({ item }) => item === id)
        return (
          <section key={id} className={styles.item}>
            <h3 lang={foreign(text)}>{inWords(text)}</h3>
            {ground !== null && (
              <p className={styles.soft}>{t(`ground.${ground}`, { reason: reason ?? '' })}</p>
            )}
            {rows.length === 0 && <p className={styles.soft}>{t('phone.noRows')}</p>}
            <ul className={styles.cards}>
              {rows.map((row) => (
                <li key={row.id}>
                  <PhoneRow row={row} {...rest} />
                </li>
              ))}
            </ul>
            {onPropose && (
              <Button wide icon="plus" onClick={() => onPropose(id)}>
                {t('phone.propose')}
              </Button>
            )}
          </section>
        )
      })}
    </section>
  )
}
