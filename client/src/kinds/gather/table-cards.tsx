/** What others at one's table have written, and how much of all of it goes to the plenary. */
import type { CardField } from '@cabildo/shared/kinds/gather/form-schema'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { Card } from '../../ui/card.tsx'
import { BringMark } from './bring-mark.tsx'
import { CardLines, CardRecord, inLines, inRecord } from './card-values.tsx'
import type { SeatedAt } from './own-table.ts'
import phone from './phone.module.css'
import styles from './tables.module.css'

interface Props {
  at: SeatedAt
  most: number
  fields: readonly CardField[]
  own: ReadonlySet<string | null>
  onMark: ((card: string, bring: boolean) => void) | undefined
}

export function TableCards({ at, most, fields, own, onMark }: Props) {
  const { t } = useTranslation('kind-gather')
  const text = useLocalText()
  const foreign = useForeign()
  const { cards, brought, marking } = at
  const others = cards.filter(({ id }) => !own.has(id))
  const full = brought >= most
  if (!onMark && cards.length === 0) return null
  return (
    <section>
      {cards.length > 0 && (
        <p className={styles.brings}>
          <strong>
            {brought === 0 && !onMark
              ? t('tables.phone.nothing')
              : t('tables.phone.brings', { brought, most })}
          </strong>
          {onMark && <span>{t(full ? 'tables.phone.full' : 'tables.phone.anybody')}</span>}
        </p>
      )}
      {others.length === 0 ? (
        onMark && <p className={styles.note}>{t('tables.phone.none')}</p>
      ) : (
        <>
          <h2 className={phone.heading}>{t('tables.phone.others', { count: others.length })}</h2>
          <ul className={phone.cards}>
            {others.map((card) => {
              const title = text(card.text)
              const laid = { ...card, inside: [] }
              return (
                <li key={card.id}>
                  <Card
                    title={title}
                    why={text(card.why) || undefined}
                    lang={foreign(card.text)}
                    selected={card.brought}
                    meta={inLines(fields) ? <CardLines card={laid} fields={fields} /> : undefined}
                    actions={
                      (onMark || card.brought) && (
                        <BringMark
                          title={title}
                          brought={card.brought}
                          last={marking.get(card.id) ?? null}
                          full={full}
                          onMark={onMark && ((bring) => onMark(card.id, bring))}
                        />
                      )
                    }
                  />
                  {inRecord(fields) && <CardRecord card={laid} fields={fields} />}
                </li>
              )
            })}
          </ul>
        </>
      )}
    </section>
  )
}
