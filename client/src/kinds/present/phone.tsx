/** A text on the phone, and where it presents one the result of an earlier activity, or a table of several. */
import type { LocalText } from '@cabildo/shared/text'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import type { PhoneProps } from '../kind-ui.ts'
import { latePart } from '../late-part.ts'
import { PhoneResult } from '../phone-result.tsx'
import styles from './phone.module.css'

// Most texts come without a table.
const { Part: ConsensusTable } = latePart(async () => (await import('./consensus-table.tsx')).ConsensusTable)

export function PresentPhone({ activity }: PhoneProps) {
  const { t } = useTranslation('kinds-phone')
  const text = useLocalText()
  const foreign = useForeign()
  const body = bodyOf(activity.config)
  const { presents, table } = activity
  return (
    <>
      {text(body) && (
        <div className={styles.body} lang={foreign(body)}>
          {text(body)}
        </div>
      )}
      {presents?.result && (
        <>
          <p className={styles.from}>{text(presents.title)}</p>
          <PhoneResult activity={presents} />
        </>
      )}
      {presents && !presents.result && <p className={styles.from}>{t('present.notYet')}</p>}
      {table && (
        <Suspense fallback={null}>
          <ConsensusTable table={table} />
        </Suspense>
      )}
      {!presents && !table && !text(body) && <p className={styles.from}>{t('present.look')}</p>}
    </>
  )
}

/** The server has parsed it; a phone that finds no text shows none. */
function bodyOf({ body }: Record<string, unknown>): LocalText {
  return typeof body === 'object' && body !== null ? body : {}
}
