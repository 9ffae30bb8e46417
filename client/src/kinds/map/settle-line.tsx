/** One thing said of actors, and the way to settle it or to take that back. */
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './facilitator.module.css'
import type { Leading } from './leading.ts'
import { SettleForm } from './settle-form.tsx'
import type { SettleRow } from './use-settle-rows.ts'

interface Props extends Leading {
  row: SettleRow
  /** The actor that the row belongs to; '' where the row says it. */
  title: string
  reasoned: boolean
  /** Its form is open. */
  at: boolean
  onOpen: () => void
}

export function SettleLine({ row, title, reasoned, at, onOpen, ...leading }: Props) {
  const { t } = useTranslation('kind-map')
  const { run, attempt } = leading
  const back = `unsettle ${row.id}`
  const spoken = (
    <span className="sr-only">
      : {title} {row.title}
    </span>
  )
  return (
    <>
      <div className={styles.settleRow}>
        <p className={styles.rowWords}>
          <strong>{row.title}</strong> <span className={styles.told}>{row.told || t('settle.unsaid')}</span>
        </p>
        <Button look="quiet" icon="check" aria-expanded={at} onClick={onOpen}>
          {t('settle.do')}
          {spoken}
        </Button>
        {row.isSettled && (
          <Button
            look="quiet"
            icon="undo"
            busy={attempt.busy === back}
            onClick={() => {
              run(
                back,
                { type: 'unsettle', about: row.about },
                t('said.unsettled', { title: row.title }),
              ).catch(() => {})
            }}
          >
            {t('settle.undo')}
            {spoken}
          </Button>
        )}
      </div>
      <RefusalLine attempt={attempt} of={back} />
      {at && <SettleForm row={row} reasoned={reasoned} onDone={onOpen} {...leading} />}
    </>
  )
}
