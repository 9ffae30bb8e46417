/** Something broke: what is still safe, and the one thing to do. */
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button.tsx'
import { Wordmark } from '../ui/wordmark.tsx'
import styles from './message-page.module.css'

export function FaultPage() {
  const { t } = useTranslation('common')
  return (
    <main className={styles.page}>
      <Wordmark />
      <h1>{t('fault.title')}</h1>
      <p>{t('fault.text')}</p>
      <Button look="primary" size="large" icon="refresh" onClick={() => window.location.reload()}>
        {t('fault.reload')}
      </Button>
    </main>
  )
}
