/** Own answers for reading, row by row. */
import type { Item } from '@cabildo/shared/kinds/item'
import { headingsOf } from '@cabildo/shared/kinds/matrix/headings'
import type { MatrixConfig } from '@cabildo/shared/kinds/matrix/schema'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import type { Given } from './matrix-draft.ts'
import styles from './matrix-summary.module.css'
import { useLevelWords } from './use-level-words.ts'

interface Props {
  items: readonly Item[]
  config: MatrixConfig
  given: Given
}

export function MatrixSummary({ items, config, given }: Props) {
  const { t } = useTranslation('kind-matrix')
  const text = useLocalText()
  const foreign = useForeign()
  const words = useLevelWords(config)
  return (
    <ul>
      {items.map((item) => {
        const said = headingsOf(config).flatMap(({ id, text: name }) => {
          const level = given[item.id]?.[id]
          return level === undefined ? [] : [{ id, name, level }]
        })
        return (
          <li key={item.id} className={styles.line}>
            <p lang={foreign(item.text)}>{text(item.text)}</p>
            {said.length === 0 && <p className={styles.none}>{t('noAnswer')}</p>}
            {config.mode === 'allocate' ? (
              <p className={styles.places}>{said.map(({ name }) => text(name)).join(' · ')}</p>
            ) : (
              <ul>
                {said.map(({ id, name, level }) => (
                  <li key={id} className={styles.cell}>
                    <span lang={foreign(name)}>{text(name)}</span>
                    <strong>{words(level)}</strong>
                  </li>
                ))}
              </ul>
            )}
          </li>
        )
      })}
    </ul>
  )
}
