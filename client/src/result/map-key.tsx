/** What the signs and lines of the map of agreement say, and the items that have no place in it. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import type { AgreementLabel } from '../ui/badge.tsx'
import { Legend } from '../ui/charts/legend.tsx'
import { MapMark } from '../ui/charts/map-sign.tsx'
import styles from './agreement-map.module.css'
import { useFormats } from './use-formats.ts'
import type { MapRow } from './use-map-rows.ts'

interface Props {
  result: Pick<Result, 'thresholds'>
  rows: readonly MapRow[]
}

const KINDS: readonly AgreementLabel[] = ['consensual', 'controversial', 'one-group', 'undecided']

export function MapKey({ result: { thresholds }, rows }: Props) {
  const { t } = useTranslation(['result', 'common'])
  const write = useFormats()
  const apart = rows.filter(({ point }) => point === null)
  const limits = t('map.lines', {
    support: write.percent(thresholds.support),
    agreement: write.percent(1 - thresholds.gap),
    gap: Math.round(thresholds.gap * 100),
  })
  return (
    <div className={styles.key}>
      <Legend
        entries={[
          ...KINDS.filter((kind) => rows.some((row) => row.kind === kind)).map((kind) => ({
            id: kind,
            sign: <MapMark kind={kind} />,
            text: t(`common:label.${kind}`),
          })),
          { id: ' limits', sign: <span className={styles.limits} />, text: limits },
        ]}
      />
      {apart.length > 0 && (
        <p className={styles.apart}>
          <span>{t('map.apart')}</span>
          {apart.map(({ id, number, kind }) => (
            <MapMark key={id} kind={kind} number={number} />
          ))}
          <span className="sr-only">{apart.map(({ number }) => number).join(', ')}</span>
        </p>
      )}
    </div>
  )
}
