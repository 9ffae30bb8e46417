/** The actors this person added, each with what became of it. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { DeliveryLine } from '../delivery-line.tsx'
import type { OwnActor } from './own-map.ts'
import styles from './phone.module.css'

interface Props {
  actors: readonly OwnActor[]
  most: number
  open: boolean
  onEdit: (actor: OwnActor) => void
  onRewrite: (actor: OwnActor) => void
  onWithdraw: (actor: OwnActor) => void
  onDiscard: (actor: OwnActor) => void
}

export function OwnActorList({ actors, most, open, onEdit, onRewrite, onWithdraw, onDiscard }: Props) {
  const { t } = useTranslation('kind-map')
  const text = useLocalText()
  const foreign = useForeign()
  const [asked, setAsked] = useState<string | null>(null)
  const acts = (actor: OwnActor) => {
    if (actor.said.state === 'refused')
      return (
        <>
          {open && (
            <Button icon="edit" onClick={() => onRewrite(actor)}>
              {t('phone.rewrite')}
            </Button>
          )}
          <Button look="quiet" icon="trash" onClick={() => onDiscard(actor)}>
            {t('phone.discard')}
          </Button>
        </>
      )
    if (!open || !actor.mutable) return undefined
    if (asked === actor.ref)
      return (
        <>
          <Button
            look="danger"
            icon="trash"
            onClick={() => {
              setAsked(null)
              onWithdraw(actor)
            }}
          >
            {t('phone.withdrawNow')}
          </Button>
          <Button onClick={() => setAsked(null)}>{t('phone.keep')}</Button>
        </>
      )
    return (
      <>
        <Button look="quiet" icon="edit" onClick={() => onEdit(actor)}>
          {t('phone.edit')}
        </Button>
        <Button look="quiet" icon="trash" onClick={() => setAsked(actor.ref)}>
          {t('phone.withdraw')}
        </Button>
      </>
    )
  }
  return (
    <section>
      <h2 className={styles.heading}>{t('phone.mine', { count: actors.length, most })}</h2>
      <ul className={styles.cards}>
        {actors.map((actor) => (
          <li key={actor.ref}>
            <Card
              title={text(actor.name)}
              lang={foreign(actor.name)}
              faded={actor.state === 'hidden' || actor.parent !== null}
              meta={
                <>
                  {actor.sector && <span>{t(`sector.${actor.sector}`)}</span>}
                  <DeliveryLine said={actor.said} />
                  {actor.state === 'waiting' && <span>{t('phone.waiting')}</span>}
                  {actor.state === 'hidden' && <span>{t('phone.hidden')}</span>}
                  {actor.parent && <span>{t('phone.merged', { name: text(actor.parent) })}</span>}
                </>
              }
              actions={acts(actor)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
