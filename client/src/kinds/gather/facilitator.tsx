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
import { liesAt } from './manage-cards.ts'
import { ManagedCard } from './managed-card.tsx'
import { MergeBar } from './merge-bar.tsx'
import { TableFilter } from './table-filter.tsx'
import { TablesDesk } from './tables-desk.tsx'

type Shelf = 'standing' | 'waiting' | 'hidden'

export function GatherFacilitator({ entry, act, writing, people }: FacilitatorProps) {
  const { t } = useTranslation('console')
  const [shelf, setShelf] = useState<Shelf>('standing')
  const [picked, setPicked] = useState<readonly string[]>([])
  const [said, setSaid] = useState('')
  const [lookedAt, setLookedAt] = useState('all')
  const attempt = useAttempt()
  const config = GatherConfig.safeParse(entry.setup.config)
  const form = config.success ? config.data : {}
  const manage = GatherManage.safeParse(entry.manage)
  if (entry.phase === 'planned' || !manage.success) return <p>{t('gather.notOpened')}</p>

  const { cards, withdrawn, tables } = manage.data
  const seating = config.success ? config.data.tables : null
  const here = cards.filter((card) => liesAt(cards, card, lookedAt))
  const shelves: Record<Shelf, typeof cards> = {
    standing: here.filter(({ state, into }) => state === 'visible' && into === null),
    waiting: here.filter(({ state }) => state === 'waiting'),
    hidden: here.filter(({ state, into }) => state === 'hidden' && into === null),
  }
  const standing = cards.flatMap(({ id, state, into }) => (state === 'visible' && into === null ? id : []))
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
      {tables && seating && (
        <>
          <TablesDesk
            tables={tables}
            most={seating.bring}
            people={people}
            open={entry.phase === 'open'}
            run={run}
            attempt={attempt}
          />
          <TableFilter count={seating.count} value={lookedAt} onChange={setLookedAt} />
        </>
      )}
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
                cards={cards}
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
      <AddCard form={form} tables={seating?.count ?? 0} run={run} attempt={attempt} writing={writing} />
      {withdrawn > 0 && <p className={desk.help}>{t('gather.withdrawn', { count: withdrawn })}</p>}
    </div>
  )
}
