/** Everybody's cards, where they are shared or revealed; merged ones with the cards inside, own ones marked. */
import type { GatherShow } from '@cabildo/shared/kinds/gather/view'
import type { Detail } from '@cabildo/shared/kinds/kind'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { Card } from '../../ui/card.tsx'
import styles from './phone.module.css'

interface Props {
  show: Detail | null
  own: ReadonlySet<string | null>
}

export function SharedCards({ show, own }: Props) {
  const { t } = useTranslation('kinds-phone')
  const text = useLocalText()
  const foreign = useForeign()
  const cards = isShow(show) ? (show.cards ?? []) : []
  if (cards.length === 0) return null
  return (
    <section>
      <h2 className={styles.heading}>{t('gather.all', { count: cards.length })}</h2>
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
                    {mine && <strong>{t('gather.yours')}</strong>}
                    {card.children.length > 0 && (
                      <span> {t('gather.from', { count: card.children.length })}</span>
                    )}
                  </>
                }
              />
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
