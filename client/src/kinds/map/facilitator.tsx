/** A map in the console: actors to keep in order, what is said of them to settle, what is missing. */
import { MapConfig } from '@cabildo/shared/kinds/map/schema'
import { MapManage } from '@cabildo/shared/kinds/map/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../fields/use-attempt.ts'
import { LiveRegion } from '../../ui/live-region.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import layout from '../desk.module.css'
import type { FacilitatorProps } from '../kind-ui.ts'
import { ActorsDesk } from './actors-desk.tsx'
import { GapsDesk } from './gaps-desk.tsx'
import type { Leading } from './leading.ts'
import { SettleDesk } from './settle-desk.tsx'
import { useSettleRows } from './use-settle-rows.ts'

type Desk = 'actors' | 'marks' | 'links' | 'seats' | 'gaps'

export function MapFacilitator({ entry, act, writing }: FacilitatorProps) {
  const { t } = useTranslation('kind-map')
  const [chosen, setChosen] = useState<Desk>('actors')
  const [said, setSaid] = useState('')
  const attempt = useAttempt()
  const config = MapConfig.safeParse(entry.setup.config)
  const manage = MapManage.safeParse(entry.manage)
  const rowsOf = useSettleRows()
  if (entry.phase === 'planned' || !manage.success || !config.success) return <p>{t('lead.notOpened')}</p>
  const run: Leading['run'] = async (name, action, done) => {
    const accepted = await attempt.attempt(name, () => act(action))
    if (accepted !== null) setSaid(done)
    return accepted !== null
  }
  const leading = { run, attempt, writing }
  const { functions, links, seats } = config.data
  const desks: Desk[] = [
    'actors',
    ...(functions.length > 0 ? (['marks'] as const) : []),
    ...(links ? (['links'] as const) : []),
    ...(seats ? (['seats'] as const) : []),
    'gaps',
  ]
  const desk = desks.includes(chosen) ? chosen : 'actors'
  return (
    <div className={layout.panel}>
      <LiveRegion text={said} />
      <p className={layout.help}>{t(entry.setup.secrecy === 'anonymous' ? 'noVoteAnonymous' : 'noVote')}</p>
      <Tabs
        label={t('lead.desks')}
        value={desk}
        onChange={setChosen}
        tabs={desks.map((id) => ({ id, label: t(`desk.${id}`, { count: manage.data.cards.length }) }))}
      >
        {desk === 'actors' && <ActorsDesk manage={manage.data} {...leading} />}
        {(desk === 'marks' || desk === 'links' || desk === 'seats') && (
          <SettleDesk key={desk} sections={rowsOf(desk, manage.data, config.data)} what={desk} {...leading} />
        )}
        {desk === 'gaps' && <GapsDesk manage={manage.data} functions={functions} />}
      </Tabs>
    </div>
  )
}
