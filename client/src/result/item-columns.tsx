/** What is to be decided upon, as a list in as many columns as it needs. */
import type { Item } from '@cabildo/shared/kinds/item'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../i18n/use-language.ts'
import { Fit } from './fit.tsx'
import styles from './item-columns.module.css'
import { sliceOf } from './shown.ts'

interface Props {
  items: readonly Item[]
}

export function ItemColumns({ items }: Props) {
  const { t } = useTranslation('result')
  const inWords = useLocalText()
  return (
    <Fit count={items.length} of={items.map(({ id }) => id).join()}>
      {(shown) => (
        <ul className={styles.columns} aria-label={t('items')}>
          {sliceOf(items, shown).map((item) => (
            <li key={item.id} className={styles.item}>
              {inWords(item.text)}
            </li>
          ))}
        </ul>
      )}
    </Fit>
  )
}
