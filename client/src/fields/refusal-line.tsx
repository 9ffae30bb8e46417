/** Why an act was answered no, in words, beside what caused it. */
import { useTranslation } from 'react-i18next'
import { refusalText } from '../i18n/use-language.ts'
import { Icon } from '../ui/icons.tsx'
import styles from './refusal-line.module.css'
import type { Attempt } from './use-attempt.ts'

interface Props {
  attempt: Pick<Attempt, 'failed'>
  /** Shows only the trouble of acts whose name starts so; without it, of any. */
  of?: string | undefined
}

export function RefusalLine({ attempt: { failed }, of }: Props) {
  const { t } = useTranslation(['console', 'refusal'])
  const shown = failed !== null && (of === undefined || failed.name.startsWith(of)) ? failed.trouble : null
  return (
    <div role="alert" className={shown === null ? undefined : styles.line}>
      {shown !== null && (
        <>
          <Icon name="alert" />
          <span>{shown === 'unreachable' ? t('console:unreachable') : refusalText(t, shown)}</span>
        </>
      )}
    </div>
  )
}
