/** The keys of the console, listed, and the switch that turns them off. */
import { useTranslation } from 'react-i18next'
import { CheckField } from '../../../fields/check-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import styles from './run.module.css'
import type { Keys } from './use-shortcuts.ts'

interface Props {
  open: boolean
  onClose: () => void
  keys: Keys
}

const listed = ['space', 'r', 'b', 'h', 't', 'p', 'u', 'help', 'escape'] as const

export function KeysHelp({ open, onClose, keys }: Props) {
  const { t } = useTranslation('console')
  return (
    <Dialog open={open} title={t('keys.title')} onClose={onClose} closeLabel={t('closeDialog')}>
      <dl className={styles.keys}>
        {listed.map((each) => (
          <div key={each} className={styles.key}>
            <dt>
              <kbd>{t(`keys.key.${each}`)}</kbd>
            </dt>
            <dd>{t(`keys.does.${each}`)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.soft}>{t('keys.where')}</p>
      <CheckField label={t('keys.on')} checked={keys.on} onChange={keys.turn} />
    </Dialog>
  )
}
