/** What "low for all" means, by the threshold it rests on. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import resultStyles from '../../result/result.module.css'
import { useFormats } from '../../result/use-formats.ts'

interface Props {
  result: Pick<Result, 'thresholds'>
}

export function BelowNote({ result: { thresholds } }: Props) {
  const { t } = useTranslation('kind-matrix')
  const write = useFormats()
  return (
    <p className={resultStyles.note}>
      {t('belowNote', { below: t('stance.below'), share: write.percent(thresholds.support) })}
    </p>
  )
}
