/** The actors as the facilitator keeps them: those that wait first, then all that stand, to be merged by picking them. */
import type { MapAction } from '@cabildo/shared/kinds/map/schema'
import type { MapManage } from '@cabildo/shared/kinds/map/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import desk from '../desk.module.css'
import { ActorEditor } from './actor-editor.tsx'
import { AsideActors } from './aside-actors.tsx'
import type { Leading } from './leading.ts'
import { ManagedActor } from './managed-actor.tsx'

interface Props extends Leading {
  manage: MapManage
}

export function ActorsDesk({ manage, ...leading }: Props) {
  const { t } = useTranslation('kind-map')
  const inWords = useLocalText()
  const { run, attempt, writing } = leading
  const [picked, setPicked] = useState<readonly string[]>([])
  const { cards, aside, withdrawn } = manage
  const chosen = picked.filter((id) => cards.some((actor) => actor.id === id))
  const [into, ...others] = chosen
  const name = inWords(cards.find(({ id }) => id === into)?.name)
  const merge = async () => {
    if (into === undefined) return
    const action: MapAction = { type: 'merge-actors', into, actors: [...others] }
    const done = await run('merge', action, t('said.merged', { count: others.length, name }))
    if (done) setPicked([])
  }
  const waiting = aside.filter(({ state }) => state === 'waiting')
  return (
    <>
      {waiting.length > 0 && (
        <AsideActors title={t('lead.waiting', { count: waiting.length })} actors={waiting} {...leading} />
      )}
      {cards.length > 1 && <p className={desk.help}>{t('lead.howToMerge')}</p>}
      {cards.length === 0 && <p>{t('board.noActors')}</p>}
      <ul className={desk.cards}>
        {cards.map((actor) => (
          <li key={actor.id}>
            <ManagedActor
              actor={actor}
              merged={aside.filter((each) => each.into === actor.id)}
              selected={chosen.includes(actor.id)}
              onSelect={() =>
                setPicked(
                  chosen.includes(actor.id) ? chosen.filter((id) => id !== actor.id) : [...chosen, actor.id],
                )
              }
              {...leading}
            />
          </li>
        ))}
      </ul>
      {chosen.length > 0 && (
        <div className={desk.bar}>
          <p aria-live="polite">{t('lead.picked', { count: chosen.length, name })}</p>
          <RefusalLine attempt={attempt} of="merge" />
          <p className={desk.buttons}>
            <Button
              look="primary"
              icon="merge"
              disabled={chosen.length < 2}
              busy={attempt.busy === 'merge'}
              onClick={() => {
                merge().catch(() => {})
              }}
            >
              {t('lead.merge', { name })}
            </Button>
            <Button onClick={() => setPicked([])}>{t('lead.unpick')}</Button>
          </p>
        </div>
      )}
      <details className={desk.more}>
        <summary>{t('lead.addActor')}</summary>
        <ActorEditor
          name="add"
          submit={t('lead.add')}
          attempt={attempt}
          onSend={(words, sector) =>
            run(
              'add',
              { type: 'add-actor', name: words, sector, language: writing },
              t('said.added', { name: words }),
            )
          }
        />
      </details>
      <AsideActors
        title={t('lead.hiddenCount', { count: aside.filter(({ state }) => state === 'hidden').length })}
        actors={aside.filter(({ state }) => state === 'hidden')}
        {...leading}
      />
      {withdrawn > 0 && <p className={desk.help}>{t('lead.withdrawn', { count: withdrawn })}</p>}
    </>
  )
}
