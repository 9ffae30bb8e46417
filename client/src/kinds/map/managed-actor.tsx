/** One actor as the facilitator works on it: pick it, name it and place it, hide it, take apart what was merged into it. */
import type { MapActor, MapManage } from '@cabildo/shared/kinds/map/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ActorEditor } from './actor-editor.tsx'
import type { Leading } from './leading.ts'

interface Props extends Leading {
  actor: MapActor
  /** The actors merged into it. */
  merged: MapManage['aside']
  selected: boolean
  onSelect: () => void
}

export function ManagedActor({ actor, merged, selected, onSelect, run, attempt }: Props) {
  const { t } = useTranslation('kind-map')
  const inWords = useLocalText()
  const foreign = useForeign()
  const [editing, setEditing] = useState(false)
  const { id, sector } = actor
  const name = inWords(actor.name)
  const edit = `edit ${id}`
  const sectorWords = t(sector === null ? 'sector.none' : `sector.${sector}`)
  const parts = merged.map((part) => inWords(part.name)).join(' · ')
  return (
    <>
      <Card
        title={name}
        lang={foreign(actor.name)}
        selected={selected}
        onSelect={onSelect}
        meta={parts === '' ? sectorWords : `${sectorWords} · ${t('lead.mergedFrom', { names: parts })}`}
        actions={
          <>
            <Button look="quiet" icon="edit" aria-expanded={editing} onClick={() => setEditing(!editing)}>
              {t('lead.edit')}
            </Button>
            <Button
              look="quiet"
              icon="eye-off"
              busy={attempt.busy === `hidden ${id}`}
              onClick={() => {
                run(`hidden ${id}`, { type: 'hide-actor', actor: id }, t('said.hidden', { name })).catch(
                  () => {},
                )
              }}
            >
              {t('lead.hide')}
            </Button>
            {merged.map((part) => (
              <Button
                key={part.id}
                look="quiet"
                icon="split"
                busy={attempt.busy === `split ${part.id}`}
                onClick={() => {
                  run(
                    `split ${part.id}`,
                    { type: 'split-actor', actor: part.id },
                    t('said.split', { name: inWords(part.name) }),
                  ).catch(() => {})
                }}
              >
                {t('lead.split', { name: inWords(part.name) })}
              </Button>
            ))}
          </>
        }
      />
      {editing && (
        <ActorEditor
          name={edit}
          submit={t('lead.save')}
          attempt={attempt}
          initial={{ name, sector }}
          onCancel={() => setEditing(false)}
          onSend={async (words, chosen) => {
            const action = { type: 'edit-actor', actor: id, name: words, sector: chosen } as const
            const done = await run(edit, action, t('said.edited', { name: words }))
            if (done) setEditing(false)
            return done
          }}
        />
      )}
      {!editing && attempt.failed?.name.endsWith(` ${id}`) && <RefusalLine attempt={attempt} />}
    </>
  )
}
