/** Notes a line for later, for those who run the room. */
import { useTranslation } from 'react-i18next'
import { ParkForm } from '../../fields/park-form.tsx'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { useAttempt } from '../../fields/use-attempt.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import type { RunCommand } from '../console/run-command.ts'
import styles from './desk.module.css'

interface Props {
  run: RunCommand
  onSay: (words: string) => void
}

export function ParkLine({ run, onSay }: Props) {
  const { t } = useTranslation('desk')
  const language = useLanguage()
  const attempt = useAttempt()
  const park = async (text: string) => {
    const taken = await attempt.attempt('park', () => run({ type: 'park-line', text, language }))
    if (taken !== null) onSay(t('park.done', { text }))
    return taken !== null
  }
  return (
    <section className={styles.section} aria-labelledby="desk-park">
      <h2 id="desk-park">{t('park.title')}</h2>
      <p className={styles.soft}>{t('park.help')}</p>
      <ParkForm
        label={t('park.text')}
        submit={t('park.add')}
        left={(count) => t('park.left', { count })}
        busy={attempt.busy === 'park'}
        onSend={park}
      />
      <RefusalLine attempt={attempt} />
    </section>
  )
}
