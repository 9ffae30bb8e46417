/** All rows to jump to, each with whether something was said of it. */
import type { Item } from '@cabildo/shared/kinds/item'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icons.tsx'
import type { Given } from './matrix-draft.ts'
import styles from './matrix-form.module.css'

interface Props {
  items: readonly Item[]
  given: Given
  at: number
  onGo: (at: number) => void
}

export function RowList({ items, given, at, onGo }: Props) {
  const { t } = useTranslation('kind-matrix')
  const text = useLocalText()
  const foreign = useForeign()
  const isSaid = (id: string) => Object.keys(given[id] ?? {}).length > 0
  const count = items.filter(({ id }) => isSaid(id)).length
  return (
    <details className={styles.list} key={at}>
      <summary>{t('rows', { count, of: items.length })}</summary>
      <ul>
        {items.map((item, index) => (
          <li key={item.id}>
            <button
              type="button"
              className={classNames(styles.go, index === at && styles.here)}
              aria-current={index === at || undefined}
              onClick={() => onGo(index)}
            >
              <span className={styles.mark}>{isSaid(item.id) && <Icon name="check" />}</span>
              <span lang={foreign(item.text)}>{text(item.text)}</span>
              {isSaid(item.id) && <span className="sr-only"> {t('said')}</span>}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
