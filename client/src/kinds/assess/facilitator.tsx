/** An assessment in the console: labels still to be confirmed, how many have answered, and after the reveal the whole result. */
import { AssessConfig } from '@cabildo/shared/kinds/assess/schema'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { AnsweredMeter } from '../../result/answered-meter.tsx'
import { EarlierRounds } from '../../result/earlier-rounds.tsx'
import type { FacilitatorProps } from '../kind-ui.ts'
import { AssessResult } from './assess-result.tsx'
import { ConfirmLabels } from './confirm-labels.tsx'
import { Evidence } from './evidence.tsx'
import styles from './facilitator.module.css'
import { useAssessed } from './use-assessed.ts'

export function AssessFacilitator({ entry, activity, room, people, setConfig, languages }: FacilitatorProps) {
  const { t } = useTranslation('result')
  const text = useLocalText()
  const assessed = useAssessed(activity?.config, activity?.result ?? null)
  const config = AssessConfig.safeParse(entry.setup.config)
  const items = activity?.items.length ? activity.items : entry.setup.items
  return (
    <div className={styles.panel}>
      {config.success && (
        <ConfirmLabels
          config={config.data}
          items={entry.setup.items}
          languages={languages ?? []}
          onChange={setConfig}
        />
      )}
      {entry.phase !== 'planned' && (
        <AnsweredMeter
          activity={{ answered: entry.answered, secrecy: entry.setup.secrecy, phase: entry.phase }}
          people={people}
        />
      )}
      <EarlierRounds rounds={entry.rounds} />
      <Evidence evidence={config.data?.evidence} asked={entry.asked} />
      {assessed === null && items.length > 0 && (
        <section>
          <h3>{t('itemsCount', { count: items.length })}</h3>
          <ol className={styles.items}>
            {items.map((item) => (
              <li key={item.id}>{text(item.text)}</li>
            ))}
          </ol>
        </section>
      )}
      {assessed !== null && <AssessResult assessed={assessed} room={room} step={activity?.revealStep ?? 0} />}
    </div>
  )
}
