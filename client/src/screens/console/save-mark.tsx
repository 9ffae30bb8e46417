/** What has become of an edit: being saved, saved, or refused with its reason; what was typed stays in every case. */
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import type { Attempt } from '../../fields/use-attempt.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icons.tsx'
import styles from './save-mark.module.css'

interface Props {
  attempt: Attempt
  /** Only for acts whose name starts so. */
  of: string
  /** Tries once more what was refused, where no field is left to be typed in again. */
  onAgain?: () => void
}

export function SaveMark({ attempt, of, onAgain }: Props) {
  const { t } = useTranslation('console')
  const saving = attempt.busy?.startsWith(of)
  const saved = attempt.done?.startsWith(of)
  return (
    <>
      <output className={styles.mark}>
        {saving && t('saving')}
        {!saving && saved && (
          <>
            <Icon name="check" size="1.1em" /> {t('saved')}
          </>
        )}
      </output>
      <RefusalLine attempt={attempt} of={of} />
      {onAgain && attempt.failed?.name.startsWith(of) && <Button onClick={onAgain}>{t('save')}</Button>}
    </>
  )
}
