/** A discussion in the console: posts to go through, the speaking list, the parking lot. */
import { DiscussConfig } from '@cabildo/shared/kinds/discuss/schema'
import { DiscussManage } from '@cabildo/shared/kinds/discuss/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../fields/use-attempt.ts'
import { LiveRegion } from '../../ui/live-region.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import layout from '../desk.module.css'
import type { FacilitatorProps } from '../kind-ui.ts'
import styles from './facilitator.module.css'
import { FloorDesk } from './floor-desk.tsx'
import type { Leading } from './leading.ts'
import { ParkingDesk } from './parking-desk.tsx'
import { PostsDesk } from './posts-desk.tsx'

type Desk = 'posts' | 'floor' | 'parking'

export function DiscussFacilitator({ entry, room, act, writing }: FacilitatorProps) {
  const { t } = useTranslation('kind-discuss')
  const [chosen, setChosen] = useState<Desk>('posts')
  const [said, setSaid] = useState('')
  const attempt = useAttempt()
  const { setup } = entry
  const config = DiscussConfig.safeParse(setup.config)
  const manage = DiscussManage.safeParse(entry.manage)
  if (entry.phase === 'planned' || !manage.success || !config.success) {
    return <p>{t('lead.notOpened')}</p>
  }
  const { mode, speakers, parking, support } = config.data
  const anonymous = setup.secrecy === 'anonymous'
  const { cards, waiting, parked } = manage.data
  const run: Leading['run'] = async (name, action, done) => {
    const accepted = await attempt.attempt(name, () => act(action))
    if (accepted !== null) setSaid(done)
    return accepted !== null
  }
  const leading = { run, attempt, writing }
  const counts = {
    posts: cards.filter(({ state }) => state !== 'hidden').length,
    floor: waiting,
    parking: parked.length,
  }
  const desks: Desk[] = [
    'posts',
    ...(speakers && !anonymous ? (['floor'] as const) : []),
    ...(parking ? (['parking'] as const) : []),
  ]
  const desk = desks.includes(chosen) ? chosen : 'posts'
  const questions = mode === 'questions' ? manage.data.questions : []
  return (
    <div className={`${layout.panel} ${styles.desks}`}>
      <LiveRegion text={said} />
      {anonymous && (speakers || support) && <p className={layout.help}>{t('lead.anonymous')}</p>}
      <Tabs
        label={t('lead.desks')}
        value={desk}
        onChange={setChosen}
        tabs={desks.map((id) => ({
          id,
          label: t(`desk.${id === 'posts' ? mode : id}`, { count: counts[id] }),
        }))}
      >
        {desk === 'posts' && (
          <PostsDesk manage={manage.data} config={config.data} questions={questions} {...leading} />
        )}
        {desk === 'floor' && (
          <FloorDesk manage={manage.data} room={room} named={setup.secrecy === 'open'} {...leading} />
        )}
        {desk === 'parking' && <ParkingDesk topics={parked} {...leading} />}
      </Tabs>
    </div>
  )
}
