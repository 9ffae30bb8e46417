/** Cards in columns, those merged from most first, each with the cards it came from; as many as fit. */
import type { GatherShow } from '@cabildo/shared/kinds/gather/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Fit } from '../../result/fit.tsx'
import { CLOSEST } from '../../result/fit-tries.ts'
import { sliceOf } from '../../result/shown.ts'
import { FromTables } from './from-tables.tsx'
import styles from './gather.module.css'

interface Props {
  cards: NonNullable<GatherShow['cards']>
  /** Changes when the cards do. */
  of: string
}

const CHILDREN_SHOWN = 3

export function CardWall({ cards, of }: Props) {
  const { t } = useTranslation('board')
  const inWords = useLocalText()
  const ordered = cards
    .map((card, index) => ({ card, index }))
    .sort((one, other) => other.card.children.length - one.card.children.length || one.index - other.index)
    .map(({ card }) => card)
  return (
    <Fit count={cards.length} of={of}>
      {(shown, density) => (
        <ul className={styles.wall}>
          {sliceOf(ordered, shown).map(({ id, text, children, tables }) => (
            <li key={id} className={styles.card}>
              <p className={styles.text}>{inWords(text)}</p>
              {tables && tables.length > 0 && <FromTables tables={tables} />}
              {children.length > 0 && density >= CLOSEST && (
                <p className={styles.children}>{t('gather.from', { count: children.length })}</p>
              )}
              {children.length > 0 && density < CLOSEST && (
                <ul className={styles.children}>
                  {children.slice(0, CHILDREN_SHOWN).map((child) => (
                    <li key={child.id}>{inWords(child.text)}</li>
                  ))}
                  {children.length > CHILDREN_SHOWN && <li>+ {children.length - CHILDREN_SHOWN}</li>}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
    </Fit>
  )
}
