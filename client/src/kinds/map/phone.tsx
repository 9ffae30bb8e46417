/** A map on a phone, actor by actor: what each does, who works with whom, who is here; and actors to add. */
import type { Detail } from '@cabildo/shared/kinds/kind'
import type { MapConfig, Statement } from '@cabildo/shared/kinds/map/schema'
import { subjectOf } from '@cabildo/shared/kinds/map/slice'
import type { MapShow } from '@cabildo/shared/kinds/map/view'
import { useTranslation } from 'react-i18next'
import { useLanguage, useLocalText } from '../../i18n/use-language.ts'
import type { PhoneProps } from '../kind-ui.ts'
import { actionOf } from './action-of.ts'
import { type ActorDraft, parseActorDraft } from './actor-draft.ts'
import { ActorForm } from './actor-form.tsx'
import { ActorSteps } from './actor-steps.tsx'
import { OwnActorList } from './own-actor-list.tsx'
import { lastOfActors, type OwnActor, ownActors, ownWord, ownWords } from './own-map.ts'
import styles from './phone.module.css'
import { PhoneGaps } from './phone-gaps.tsx'
import { SayOfActor } from './say-of-actor.tsx'
import { seenActors } from './seen-actors.ts'

export function MapPhone(props: PhoneProps) {
  const { activity, onDraft, said, contributions, act, discard, newKey } = props
  const { t } = useTranslation('kind-map')
  const text = useLocalText()
  const language = useLanguage()
  const { config, show } = activity
  if (!isConfig(config) || !isShow(show)) return null
  const draft = parseActorDraft(props.draft)
  const own = ownActors(said, contributions)
  const actors = seenActors(show, activity.items, own)
  const at = actors.find(({ id }) => id === draft.at) ?? actors[0]
  const open = activity.phase === 'open'
  const anonymous = activity.secrecy === 'anonymous'
  const change = (changed: Partial<ActorDraft>) => onDraft({ ...draft, ...changed })
  const full = own.length >= config.maxPerPerson && draft.changes === null

  const say = (about: Statement) => {
    const key = anonymous ? (ownWord(said, contributions, about).key ?? newKey()) : null
    act({ ...actionOf(about), ...(key === null ? {} : { key }) }, subjectOf(about).replaceAll(' ', '/'))
  }
  const send = () => {
    const content = { name: draft.name, sector: draft.sector ?? 'other' }
    if (draft.changes) {
      act({ type: 'edit-actor', ...content, ...address(draft.changes) }, `actor/${draft.changes.ref}/edit`)
    } else {
      const ref = newKey()
      act({ type: 'add-actor', ...content, language, ...(anonymous ? { key: ref } : {}) }, `actor/${ref}/add`)
    }
    change({ name: '', sector: null, changes: null })
  }
  const begin = ({ ref, id, key, name, sector, mutable }: OwnActor) =>
    change({ name: text(name), sector, changes: mutable ? { ref, id, key } : null })

  return (
    <>
      <p className={styles.small}>{t(anonymous ? 'noVoteAnonymous' : 'noVote')}</p>
      {actors.length === 0 && <p className={styles.note}>{t('phone.noActors')}</p>}
      {at && (
        <>
          <ActorSteps actors={actors} at={at.id} onGo={(id) => change({ at: id })} />
          <SayOfActor
            key={at.id}
            actor={at}
            actors={actors}
            config={config}
            open={open}
            shown={show.cards?.find(({ id }) => id === at.id) ?? null}
            links={show.links ?? []}
            own={ownWords(said, contributions)}
            wordOn={(about) => ownWord(said, contributions, about)}
            onSay={say}
          />
        </>
      )}
      {!open && <p className={styles.note}>{t('phone.closed')}</p>}
      {open && !full && (
        <ActorForm
          draft={draft}
          last={lastOfActors(said)}
          onDraft={change}
          onSend={send}
          onCancel={() => change({ name: '', sector: null, changes: null })}
        />
      )}
      {open && full && <p className={styles.note}>{t('phone.full', { count: config.maxPerPerson })}</p>}
      {own.length > 0 && (
        <OwnActorList
          actors={own}
          most={config.maxPerPerson}
          open={open}
          onEdit={begin}
          onRewrite={(actor) => {
            discard(actor.said.id)
            begin(actor)
          }}
          onWithdraw={(actor) =>
            act({ type: 'withdraw-actor', ...address(actor) }, `actor/${actor.ref}/withdraw`)
          }
          onDiscard={(actor) => discard(actor.said.id)}
        />
      )}
      {show.gaps && <PhoneGaps gaps={show.gaps} actors={actors} functions={config.functions} />}
    </>
  )
}

/** How an actor is named in an action: by its key where only the phone knows it, else by its id. */
function address({ id, key }: Pick<OwnActor, 'id' | 'key'>): { actor?: string; key?: string } {
  if (key !== null) return { key }
  return id === null ? {} : { actor: id }
}

/** The server has parsed it; the phone does without the schema. */
function isConfig(config: Record<string, unknown>): config is MapConfig {
  return Array.isArray(config.functions) && 'links' in config && 'maxPerPerson' in config
}

function isShow(show: Detail | null): show is MapShow {
  return show !== null && 'statements' in show
}
