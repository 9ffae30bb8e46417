/**
 * Takes part without preferring anything. Once something is chosen it is gone, and its place stays: a page that grew
 * shorter would move the buttons away under a finger that taps on.
 */
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button.tsx'
import styles from './no-preference.module.css'

interface Props {
  offered: boolean
  onClick: () => void
}

export function NoPreference({ offered, onClick }: Props) {
  const { t } = useTranslation('kinds-phone')
  return (
    <div className={offered ? undefined : styles.kept}>
      <Button look="quiet" wide onClick={onClick}>
        {t('ballot.noPreference')}
      </Button>
    </div>
  )
}
