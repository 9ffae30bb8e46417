/** The thresholds by which labels were given, in words. */
import type { Thresholds } from '@cabildo/shared/workshop/setup'
import { useTranslation } from 'react-i18next'
import styles from './result.module.css'
import { useFormats } from './use-formats.ts'

interface Props {
  thresholds: Thresholds
  smallestGroup: number
  /** Fewer words, for the wall. */
  short?: boolean | undefined
}

export function ThresholdsNote({ thresholds, smallestGroup, short }: Props) {
  const { t } = useTranslation('result')
  const write = useFormats()
  return (
    <p className={styles.note}>
      {t(short ? 'thresholdsShort' : 'thresholds', {
        support: write.percent(thresholds.support),
        gap: Math.round(thresholds.gap * 100),
        least: smallestGroup,
      })}
    </p>
  )
}
