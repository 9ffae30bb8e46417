/** The person's own cards, each with what became of it. */
import type { CardField } from '@cabildo/shared/kinds/gather/form-schema'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { Card } from '../../ui/card.tsx'
import { DeliveryLine } from '../delivery-line.tsx'
import { OwnActions, type OwnActs } from '../own-actions.tsx'
import { CardLines, CardRecord, inLines, inRecord } from './card-values.tsx'
import type { OwnCard } from './own-cards.ts'
import styles from './phone.module.css'

interface Props extends OwnActs<OwnCard> {
  cards: readonly OwnCard[]
  fields: readonly CardField[]
  most: number
  /** What else is said of a card, and done with it. */
  mark?: ((card: OwnCard) => ReactNode) | undefined
}

export function OwnCardList({ cards, fields, most, mark, ...acts }: Props) {
  const { t } = useTranslation('kinds-phone')
  const text = useLocalText()
  const foreign = useForeign()
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
                  {card.state === 'waiting' && !mark && <span>{t('gather.waiting')}</span>}
                  {card.state === 'hidden' && <span>{t('gather.hidden')}</span>}
                  {card.parent && <span>{t('gather.merged', { title: text(card.parent) })}</span>}
                </>
              }
              actions={
                <>
                  {mark?.(card)}
                  <OwnActions
                    own={card}
                    refused={card.said.state === 'refused'}
                    mutable={card.mutable}
                    {...acts}
                  />
                </>
              }
            />
            {inRecord(fields) && <CardRecord card={{ ...card, inside: [] }} fields={fields} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
