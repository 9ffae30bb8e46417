/** All rows one under the other, each with its labels as buttons; the send button stays in thumb's reach. */
import { REASON_MAX } from '@cabildo/shared/kinds/assess/limits'
import type { AssessAnswer, AssessConfig, Mark, Marks } from '@cabildo/shared/kinds/assess/schema'
import type { Item } from '@cabildo/shared/kinds/item'
import type { Earlier } from '@cabildo/shared/workshop/earlier'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { NoPreference } from '../no-preference.tsx'
import { SubmitBar } from '../submit-bar.tsx'
import styles from './assess-form.module.css'
import { AssessRow } from './assess-row.tsx'
import { useHints } from './use-hints.ts'

interface Props {
  items: readonly Item[]
  config: AssessConfig
  answer: AssessAnswer
  /** This person's own marks of earlier rounds. */
  before: Marks
  /** Where the room stood when it was asked before. */
  earlier: Earlier | null
  onChange: (answer: AssessAnswer) => void
  onSend: (answer: AssessAnswer) => void
}

export function AssessForm({ items, config, answer, before, earlier, onChange, onSend }: Props) {
  const { t } = useTranslation('kind-assess')
  const hints = useHints(config, before, earlier)
  const { marks, reasons } = answer
  const done = Object.keys(marks).length
  const tooLong = Object.values(reasons).some((text) => [...text].length > REASON_MAX)
  const mark = (item: string, heading: string, value: Mark | null) => {
    const { [heading]: _, ...others } = marks[item] ?? {}
    const row = value === null ? others : { ...others, [heading]: value }
    const { [item]: _row, ...rest } = marks
    onChange({ marks: Object.keys(row).length === 0 ? rest : { ...rest, [item]: row }, reasons })
  }
  return (
    <>
      <ol className={styles.rows}>
        {items.map((item, index) => (
          <AssessRow
            key={item.id}
            item={item}
            place={`${index + 1}.`}
            config={config}
            marks={marks[item.id] ?? {}}
            reason={reasons[item.id] ?? ''}
            hint={(heading) => hints(item.id, heading)}
            onMark={(heading, value) => mark(item.id, heading, value)}
            onReason={(text) => onChange({ marks, reasons: { ...reasons, [item.id]: text } })}
          />
        ))}
      </ol>
      <NoPreference offered={done === 0} onClick={() => onSend({ marks: {}, reasons: {} })} />
      <SubmitBar facts={<p className={styles.done}>{t('done', { done, count: items.length })}</p>}>
        <Button
          look="primary"
          size="large"
          icon="send"
          disabled={done === 0 || tooLong}
          onClick={() => onSend(withoutBlank(answer))}
        >
          {t('send')}
        </Button>
      </SubmitBar>
    </>
  )
}

/** A reason belongs to a marked row; blank ones are none. */
function withoutBlank({ marks, reasons }: AssessAnswer): AssessAnswer {
  const written = Object.entries(reasons).filter(
    ([item, text]) => text.trim() !== '' && marks[item] !== undefined,
  )
  return { marks, reasons: Object.fromEntries(written) }
}
