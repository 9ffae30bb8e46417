/** Whether a card of the table goes to the plenary; anybody at the table may say so while the round is open. */
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icons.tsx'
import { DeliveryLine } from '../delivery-line.tsx'
import type { Said } from '../kind-ui.ts'
import styles from './tables.module.css'

interface Props {
  title: string
  brought: boolean
  /** What was last said of it here, while it is not recorded. */
  last: Said | null
  /** The table brings as many as it may. */
  full: boolean
  /** Undefined where nobody may say so now. */
  onMark: ((bring: boolean) => void) | undefined
}

export function BringMark({ title, brought, last, full, onMark }: Props) {
  const { t } = useTranslation('kind-gather')
  return (
    <div className={styles.mark}>
      {brought && (
        <strong className={styles.goes}>
          <Icon name="flag" />
          <span>{t('tables.brought')}</span>
        </strong>
      )}
      {last && <DeliveryLine said={last} />}
      {onMark && (brought || !full) && (
        <Button
          look={brought ? 'quiet' : 'secondary'}
          icon={brought ? 'undo' : 'flag'}
          onClick={() => onMark(!brought)}
        >
          {t(brought ? 'tables.leave' : 'tables.bring')}
          <span className="sr-only">: {title}</span>
        </Button>
      )}
    </div>
  )
}
