/** One row in the console: in a line what it is, opened everything that can be written of it. */
import { PARTS } from '@cabildo/shared/kinds/plan/lists'
import type { ShownRow } from '@cabildo/shared/kinds/plan/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { Button } from '../../ui/button.tsx'
import { ChampionDesk } from './champion-desk.tsx'
import { ChampionLine } from './champion-line.tsx'
import { Declined } from './declined.tsx'
import styles from './facilitator.module.css'
import { RowFields } from './row-fields.tsx'
import { StatusMark } from './status-mark.tsx'
import { useDesk } from './use-desk.ts'

interface Props {
  row: ShownRow
  fixed: boolean
}

export function RowPanel({ row, fixed }: Props) {
  const { t } = useTranslation('kind-plan')
  const { groups, run, attempt } = useDesk()
  const [open, setOpen] = useState(false)
  const [removing, setRemoving] = useState(false)
  const { id, action, language, milestone, term, status, pledges, asked, declined } = row
  const remove = () => {
    run(`remove ${id}`, { type: 'remove-row', row: id }, t('desk.removed')).catch(() => {})
  }
  return (
    <article className={styles.row} aria-label={action}>
      <div className={styles.line}>
        <div className={styles.words}>
          <p className={styles.action} lang={language}>
            {action}
          </p>
          <p className={styles.help}>
            {t(`term.${term}`)}
            {milestone && ` · ${milestone}`}
            {row.earlier && ` · ${t('earlier')}`}
          </p>
          <StatusMark status={status} />
          {PARTS.map((as) => (
            <ChampionLine key={as} as={as} pledge={pledges[as]} ask={asked[as]} groups={groups} />
          ))}
          <p className={styles.help}>
            <Declined declined={declined} groups={groups} />
          </p>
        </div>
        {!fixed && (
          <Button look="quiet" icon="edit" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'desk.close' : 'desk.edit')}
          </Button>
        )}
      </div>
      {open && !fixed && (
        <div className={styles.editor}>
          <RowFields row={row} />
          {PARTS.map((as) => (
            <ChampionDesk key={as} row={row} as={as} />
          ))}
          <RefusalLine attempt={attempt} of={`remove ${id}`} />
          <p className={styles.buttons}>
            {removing ? (
              <>
                <Button look="danger" icon="trash" busy={attempt.busy === `remove ${id}`} onClick={remove}>
                  {t('desk.removeNow')}
                </Button>
                <Button onClick={() => setRemoving(false)}>{t('mine.keep')}</Button>
              </>
            ) : (
              <Button look="quiet" icon="trash" onClick={() => setRemoving(true)}>
                {t('desk.remove')}
              </Button>
            )}
          </p>
        </div>
      )}
    </article>
  )
}
