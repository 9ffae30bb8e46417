/** How far a row has come, in sign and words; nothing for one that is only planned. */
import type { Status } from '@cabildo/shared/kinds/plan/schema'
import { useTranslation } from 'react-i18next'
import { classNames } from '../../ui/class-names.ts'
import { Icon, type IconName } from '../../ui/icons.tsx'
import styles from './status-mark.module.css'

const SIGNS: Record<Exclude<Status, 'planned'>, IconName> = {
  'under-way': 'play',
  reached: 'check',
  dropped: 'close',
}
const LOOKS = { 'under-way': styles.underWay, reached: styles.reached, dropped: styles.dropped }

export function StatusMark({ status }: { status: Status }) {
  const { t } = useTranslation('kind-plan')
  if (status === 'planned') return null
  return (
    <span className={classNames(styles.mark, LOOKS[status])}>
      <Icon name={SIGNS[status]} size="1em" />
      <span>{t(`status.${status}`)}</span>
    </span>
  )
}
