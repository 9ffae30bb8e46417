/** A plan in the console: rows to edit under the item they grow from, who stands for them, and the gaps beside. */
import { PlanConfig } from '@cabildo/shared/kinds/plan/schema'
import { PlanShow } from '@cabildo/shared/kinds/plan/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../fields/use-attempt.ts'
import { LiveRegion } from '../../ui/live-region.tsx'
import type { FacilitatorProps } from '../kind-ui.ts'
import { AdmitItem } from './admit-item.tsx'
import { Checklist } from './checklist.tsx'
import styles from './facilitator.module.css'
import { GapList } from './gap-list.tsx'
import { ItemRows } from './item-rows.tsx'
import { NotAgreed } from './not-agreed.tsx'
import { type Desk, DeskContext } from './use-desk.ts'

export function PlanFacilitator({ entry, room, act, writing, offered = [] }: FacilitatorProps) {
  const { t } = useTranslation('kind-plan')
  const [said, setSaid] = useState('')
  const attempt = useAttempt()
  const config = PlanConfig.safeParse(entry.setup.config)
  const manage = PlanShow.safeParse(entry.manage)
  if (!config.success || !manage.success) return null
  const { rows, checklist } = manage.data
  const items = manage.data.items.filter(({ ground }) => ground !== null)
  const open = manage.data.items.filter(({ ground }) => ground === null)
  const planned = entry.phase === 'planned'
  if (planned && rows.length === 0) return <p>{t('desk.notOpened')}</p>
  const desk: Desk = {
    attempt,
    groups: room.filter(({ id }) => id !== null),
    items,
    config: config.data,
    writing,
    run: async (name, action, done = t('desk.saved')) => {
      const accepted = await attempt.attempt(name, () => act(action))
      if (accepted !== null) setSaid(done)
      return accepted !== null
    },
  }
  const admissible = offered.filter(({ id }) => !manage.data.items.some((item) => item.id === id))
  return (
    <DeskContext.Provider value={desk}>
      <LiveRegion text={said} />
      <div className={styles.panel}>
        <aside className={styles.aside} aria-label={t('gaps.title')}>
          <section>
            <h3>{t('check.title')}</h3>
            <Checklist checklist={checklist} />
          </section>
          <section>
            <h3>{t('gaps.title')}</h3>
            <GapList show={manage.data} room={room} />
          </section>
        </aside>
        <div className={styles.rows}>
          {planned && <p className={styles.help}>{t('desk.notOpened')}</p>}
          {items.length === 0 && <p className={styles.help}>{t('desk.noItems')}</p>}
          {items.map((item) => (
            <ItemRows
              key={item.id}
              item={item}
              rows={rows.filter((row) => row.item === item.id)}
              fixed={planned}
            />
          ))}
          <NotAgreed items={open} fixed={planned} />
          {!planned && <AdmitItem admissible={admissible} />}
        </div>
      </div>
    </DeskContext.Provider>
  )
}
