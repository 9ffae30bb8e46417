/** Where the room stands on a cell, as sign, colour and word. */
import { type Stance, stanceOf } from '@cabildo/shared/kinds/matrix/stance'
import type { Result, ResultCell } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { type AgreementLabel, Badge } from '../../ui/badge.tsx'
import styles from './stance-mark.module.css'

interface Props {
  cell: ResultCell
  result: Pick<Result, 'thresholds' | 'smallestGroup'>
}

const BADGES: Partial<Record<Stance, AgreementLabel>> = {
  consensual: 'consensual',
  controversial: 'controversial',
  'one-group': 'one-group',
  undecided: 'undecided',
}

export function StanceMark({ cell, result }: Props) {
  const { t } = useTranslation('kind-matrix')
  const stance = stanceOf(cell, result.thresholds.support, result.smallestGroup)
  const badge = BADGES[stance]
  const words = t(`stance.${stance}`)
  return badge ? <Badge kind={badge} text={words} /> : <span className={styles.plain}>{words}</span>
}
