/** For somebody who is asked again: where the room placed each item before, middle and middle half. */
import type { Earlier } from '@cabildo/shared/workshop/earlier'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../result/use-formats.ts'
import styles from './phone.module.css'

interface Props {
  earlier: Earlier
  items: readonly { id: string; title: string; lang?: string | undefined }[]
}

export function EarlierPlaces({ earlier, items }: Props) {
  const { t } = useTranslation('kinds-phone')
  const write = useFormats()
  const place = (index: number) => write.count(1 + index / 2)
  const rows = [...earlier.items].sort(
    (one, other) => one.median[0] + one.median[1] - other.median[0] - other.median[1],
  )
  return (
    <details className={styles.earlier} open>
      <summary>{t('rank.before.title')}</summary>
      <ul>
        {rows.map(({ id, median: [low, high], quartiles: [from, to] }) => {
          const item = items.find((each) => each.id === id)
          return (
            <li key={id}>
              <strong lang={item?.lang}>{item?.title}</strong>{' '}
              {t(from === to ? 'rank.before.same' : 'rank.before.spread', {
                middle: place((low + high) / 2),
                from: place(from),
                to: place(to),
              })}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
