/** Gather in the console: cards that wait to be let through, cards to merge by selecting them, and those set aside. */
import { GatherConfig } from '@cabildo/shared/kinds/gather/schema'
import { GatherManage } from '@cabildo/shared/kinds/gather/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../fields/use-attempt.ts'
import { LiveRegion } from '../../ui/live-region.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import desk from '../desk.module.css'
import type { FacilitatorProps } from '../kind-ui.ts'
import { AddCard } from './add-card.tsx'
import { AlikeCards } from './alike-cards.tsx'
import { ManagedCard } from './managed-card.tsx'
import { MergeBar } from './merge-bar.tsx'

type Shelf = 'standing' | 'waiting' | 'hidden'

export function GatherFacilitator({ entry, act, writing }: FacilitatorProps) {
  const { t } = useTranslation('console')
  const [shelf, setShelf] = useState<Shelf>('standing')
  const [picked, setPicked] = useState<readonly string[]>([])
  const [said, setSaid] = useState('')
  const attempt = useAttempt()
  const config = GatherConfig.safeParse(entry.setup.config)
  const form = config.success ? config.data : {}
  const manage = GatherManage.safeParse(entry.manage)
  if (entry.phase === 'planned' || !manage.success) return <p>{t('gather.notOpened')}</p>

  const { cards, withdrawn } = manage.data
  const shelves: Record<Shelf, typeof cards> = {
    standing: cards.filter(({ state, into }) => state === 'visible' && into === null),
    waiting: cards.filter(({ state }) => state === 'waiting'),
    hidden: cards.filter(({ state, into }) => state === 'hidden' && into === null),
  }
  const standing = shelves.standing.map(({ id }) => id)
  const selected = picked.filter((id) => standing.includes(id))
  const toggle = (id: string) =>
    setPicked(selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id])
  const run = async (name: string, action: unknown, done: string) => {
    const accepted = await attempt.attempt(name, () => act(action))
    if (accepted !== null) setSaid(done)
    return accepted !== null
  }
  return (
    <div className={desk.panel}>
      <LiveRegion text={said} />
      <Tabs
        label={t('gather.shelves')}
        value={shelf}
        onChange={setShelf}
        tabs={(['standing', 'waiting', 'hidden'] as const).map((id) => ({
          id,
          label: t(`gather.shelf.${id}`, { count: shelves[id].length }),
        }))}
      >
        {shelf === 'standing' && standing.length > 1 && <p className={desk.help}>{t('gather.howToMerge')}</p>}
        {shelf === 'standing' && <AlikeCards cards={shelves.standing} onPick={setPicked} />}
        {shelves[shelf].length === 0 && <p className={desk.help}>{t(`gather.none.${shelf}`)}</p>}
        <ul className={desk.cards}>
          {shelves[shelf].map((card) => (
            <li key={card.id}>
              <ManagedCard
                card={card}
                form={form}
                inside={cards.filter(({ into }) => into === card.id)}
                selected={selected.includes(card.id)}
                onSelect={shelf === 'standing' ? () => toggle(card.id) : undefined}
                run={run}
                attempt={attempt}
                writing={writing}
              />
            </li>
          ))}
        </ul>
      </Tabs>
      {selected.length > 0 && shelf === 'standing' && (
        <MergeBar
          cards={selected.flatMap((id) => cards.find((card) => card.id === id) ?? [])}
          run={run}
          attempt={attempt}
          writing={writing}
          onDone={() => setPicked([])}
        />
      )}
      <AddCard form={form} run={run} attempt={attempt} writing={writing} />
      {withdrawn > 0 && <p className={desk.help}>{t('gather.withdrawn', { count: withdrawn })}</p>}
    </div>
  )
}
