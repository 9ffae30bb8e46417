/** Heads somebody counted beside the ways to answer that there are, by group: who sits there and cannot, and who is in twice. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../../../fields/refusal-line.tsx'
import { useAttempt } from '../../../../fields/use-attempt.ts'
import type { RunCommand } from '../../run-command.ts'
import runStyles from '../run.module.css'
import { GroupHeads } from './group-heads.tsx'
import { usePersonWords } from './person-words.ts'

interface Props {
  view: FacilitatorView
  run: RunCommand
}

export function HeadsPanel({ view, run }: Props) {
  const { t } = useTranslation('people')
  const attempt = useAttempt()
  const { groupOf } = usePersonWords(view.groups)
  const over = view.workshop.status === 'ended'
  // Where there are no groups and nobody is in yet there is the room all the same.
  const rows =
    view.counts.length > 0
      ? view.counts
      : [{ id: null, channels: { phone: 0, kiosk: 0, paper: 0, hands: 0 }, heads: null }]
  return (
    <details className={runStyles.panel}>
      <summary className={runStyles.panelTitle}>{t('heads.title')}</summary>
      <p className={runStyles.soft}>{t('heads.help')}</p>
      {rows.every(({ heads }) => heads === null) && <p>{t('heads.none')}</p>}
      {rows.map((count) => (
        <GroupHeads
          key={count.id ?? ''}
          name={view.groups.length === 0 ? t('heads.room') : groupOf(count.id)}
          count={count}
          seats={view.groups.find(({ id }) => id === count.id)?.seats ?? 0}
          onCount={
            over
              ? null
              : (heads) => {
                  attempt
                    .attempt('heads', () => run({ type: 'count-heads', group: count.id, heads }))
                    .catch(() => {})
                }
          }
        />
      ))}
      <RefusalLine attempt={attempt} />
    </details>
  )
}
