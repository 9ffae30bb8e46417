/** The person's own cards, each with what became of it. */
import type { CardField } from '@cabildo/shared/kinds/gather/form-schema'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { DeliveryLine } from '../delivery-line.tsx'
import { CardLines, CardRecord, inLines, inRecord } from './card-values.tsx'
import type { OwnCard } from './own-cards.ts'
import styles from './phone.module.css'

interface Props {
  cards: readonly OwnCard[]
  fields: readonly CardField[]
  most: number
  open: boolean
  onEdit: (card: OwnCard) => void
  onRewrite: (card: OwnCard) => void
  onWithdraw: (card: OwnCard) => void
  onDiscard: (card: OwnCard) => void
}

export function OwnCardList({ cards, fields, most, open, onEdit, onRewrite, onWithdraw, onDiscard }: Props) {
  const { t } = useTranslation('kinds-phone')
  const text = useLocalText()
  const foreign = useForeign()
  const [asked, setAsked] = useState<string | null>(null)
  const actionsFor = (card: OwnCard) => {
    if (card.said.state === 'refused')
      return (
        <>
          {open && (
            <Button icon="edit" onClick={() => onRewrite(card)}>
              {t('gather.rewrite')}
            </Button>
          )}
          <Button look="quiet" icon="trash" onClick={() => onDiscard(card)}>
            {t('gather.discard')}
          </Button>
        </>
      )
    if (!open || !card.mutable) return undefined
    if (asked === card.ref)
      return (
        <>
          <Button
            look="danger"
            icon="trash"
            onClick={() => {
              setAsked(null)
              onWithdraw(card)
            }}
          >
            {t('gather.withdrawNow')}
          </Button>
          <Button onClick={() => setAsked(null)}>{t('gather.keep')}</Button>
        </>
      )
    return (
      <>
        <Button look="quiet" icon="edit" onClick={() => onEdit(card)}>
          {t('gather.edit')}
        </Button>
        <Button look="quiet" icon="trash" onClick={() => setAsked(card.ref)}>
          {t('gather.withdraw')}
        </Button>
      </>
    )
  }
  return (
    <section>
      <h2 className={styles.heading}>{t('gather.mine', { count: cards.length, most })}</h2>
      <ul className={styles.cards}>
        {[...cards].reverse().map((card) => (
          <li key={card.ref}>
            <Card
              title={text(card.text)}
              why={text(card.why) || undefined}
              lang={foreign(card.text)}
              faded={card.state === 'hidden' || card.parent !== null}
              meta={
                <>
                  {inLines(fields) && <CardLines card={{ ...card, inside: [] }} fields={fields} />}
                  <DeliveryLine said={card.said} />
                  {card.state === 'waiting' && <span>{t('gather.waiting')}</span>}
                  {card.state === 'hidden' && <span>{t('gather.hidden')}</span>}
                  {card.parent && <span>{t('gather.merged', { title: text(card.parent) })}</span>}
                </>
              }
              actions={actionsFor(card)}
            />
            {inRecord(fields) && <CardRecord card={{ ...card, inside: [] }} fields={fields} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
