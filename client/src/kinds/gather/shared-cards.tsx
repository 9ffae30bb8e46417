/** Everybody's cards, where they are shared or revealed; merged ones with the cards inside, own ones marked. */
import { inOrder } from '@cabildo/shared/kinds/gather/arrange'
import type { CardForm } from '@cabildo/shared/kinds/gather/form-schema'
import { fieldsOf } from '@cabildo/shared/kinds/gather/layout-parts'
import type { GatherShow } from '@cabildo/shared/kinds/gather/view'
import type { Detail } from '@cabildo/shared/kinds/kind'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { Card } from '../../ui/card.tsx'
import { CardLines, CardRecord, inLines, inRecord } from './card-values.tsx'
import styles from './phone.module.css'

interface Props {
  show: Detail | null
  form: CardForm
  own: ReadonlySet<string | null>
  /** At tables: what they all are, and where one is from. */
  told?: { heading: ReactNode; from: (tables: readonly number[]) => ReactNode } | undefined
}

export function SharedCards({ show, form, own, told }: Props) {
  const { t } = useTranslation('kinds-phone')
  const text = useLocalText()
  const foreign = useForeign()
  const fields = fieldsOf(form)
  const shown = isShow(show) ? (show.cards ?? []) : []
  const cards = inOrder(
    form,
    shown.map((card) => ({ ...card, inside: card.children })),
  )
  if (cards.length === 0) return null
  return (
    <section>
      <h2 className={styles.heading}>{told?.heading ?? t('gather.all', { count: cards.length })}</h2>
      <ul className={styles.cards}>
        {cards.map((card) => {
          const mine = own.has(card.id) || card.children.some(({ id }) => own.has(id))
          return (
            <li key={card.id}>
              <Card
                title={text(card.text)}
                why={text(card.why) || undefined}
                lang={foreign(card.text)}
                selected={mine}
                meta={
                  <>
                    {inLines(fields) && <CardLines card={card} fields={fields} />}
                    {told?.from(card.tables ?? [])}
                    {mine && <strong>{t('gather.yours')}</strong>}
                    {card.children.length > 0 && (
                      <span> {t('gather.from', { count: card.children.length })}</span>
                    )}
                  </>
                }
              />
              {inRecord(fields) && <CardRecord card={card} fields={fields} />}
              {card.children.length > 0 && (
                <details>
                  <summary>{t('gather.inside')}</summary>
                  <ul className={styles.children}>
                    {card.children.map((child) => (
                      <li key={child.id} lang={foreign(child.text)}>
                        {text(child.text)}
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function isShow(show: Detail | null): show is GatherShow {
  return show !== null && 'count' in show
}
