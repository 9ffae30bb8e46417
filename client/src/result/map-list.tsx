/** What the numbers of the map of agreement stand for, with both figures of each: the table behind the chart. */
import { useTranslation } from 'react-i18next'
import { MapMark } from '../ui/charts/map-sign.tsx'
import styles from './agreement-map.module.css'
import { type Shown, sliceOf } from './shown.ts'
import type { MapRow } from './use-map-rows.ts'

interface Props {
  rows: readonly MapRow[]
  shown?: Shown | undefined
}

export function MapList({ rows, shown }: Props) {
  const { t } = useTranslation(['result', 'common'])
  return (
    <ol aria-label={`${t('map.title')}. ${t('map.desc')}`}>
      {sliceOf(rows, shown).map(({ id, number, kind, text, support, agreement }) => (
        <li key={id} className={styles.row}>
          <MapMark kind={kind} number={number} />
          <span className={styles.text}>
            <span className="sr-only">{number}. </span>
            {text}
            <span className="sr-only"> ({t(`common:label.${kind}`)})</span>
            <span className={styles.figures}>
              {t('map.support')} <strong>{support}</strong> · {t('map.agreement')}{' '}
              <strong>{agreement}</strong>
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}
