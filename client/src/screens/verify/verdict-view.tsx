/** A verdict in sentences: whether the file is sound, then why not, or what was looked at. */

import type { Verdict } from '@cabildo/shared/verify/verdict'
import { type Line, verdictLines } from '@cabildo/shared/verify/verdict-lines'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Icon } from '../../ui/icons.tsx'
import styles from './verify.module.css'

interface Props {
  name: string
  verdict: Verdict
}

export function VerdictView({ name, verdict }: Props) {
  const { t, i18n } = useTranslation('verify')
  const local = useLocalText()
  const word = (key: string) => (i18n.exists(`verify:lines.${key}`) ? t(`verify:lines.${key}`) : null)
  const [first, ...lines] = verdictLines(verdict, { local, word })
  const say = ({ key, params }: Line) => t(`verify:lines.${key}`, params)
  if (first === undefined) return null
  return (
    <section className={styles.verdict} data-tone={first.tone} aria-label={t('checked', { name })}>
      <p className={styles.sign}>
        <Icon name={first.tone === 'good' ? 'check' : 'alert'} />
        <strong>{say(first)}</strong>
      </p>
      <p className={styles.name}>{t('checked', { name })}</p>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={`${line.key} ${Object.values(line.params).join(' ')}`} data-tone={line.tone}>
            {say(line)}
          </li>
        ))}
      </ul>
    </section>
  )
}
