/** One row of the form: what it is about, a choice under each heading, what was said before, and room for a reason. */
import { REASON_MAX } from '@cabildo/shared/kinds/assess/limits'
import { scaleOf } from '@cabildo/shared/kinds/assess/scale'
import type { AssessConfig, Mark } from '@cabildo/shared/kinds/assess/schema'
import type { Item } from '@cabildo/shared/kinds/item'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { TextField } from '../../ui/text-field.tsx'
import styles from './assess-form.module.css'
import { MarkChoice } from './mark-choice.tsx'
import { NumberMark } from './number-mark.tsx'

interface Props {
  item: Item
  place: string
  config: AssessConfig
  marks: Readonly<Record<string, Mark>>
  reason: string
  /** Own earlier answer and where the room stood, in words, by heading; '' where nothing is known. */
  hint: (heading: string) => string
  onMark: (heading: string, mark: Mark | null) => void
  onReason: (text: string) => void
}

export function AssessRow({ item, place, config, marks, reason, hint, onMark, onReason }: Props) {
  const { t } = useTranslation(['kind-assess', 'kinds-phone'])
  const text = useLocalText()
  const foreign = useForeign()
  const scale = scaleOf(config, item.id)
  const columns = config.headings.length === 0 ? [{ id: '', text: {} }] : config.headings
  const isMarked = Object.keys(marks).length > 0
  return (
    <li className={isMarked ? styles.marked : styles.row}>
      <p className={styles.title} lang={foreign(item.text)}>
        <span className={styles.place}>{place}</span> {text(item.text)}
      </p>
      {text(item.why) && (
        <p className={styles.why} lang={foreign(item.why)}>
          {text(item.why)}
        </p>
      )}
      {columns.map((heading) => {
        const legend = heading.id === '' ? text(item.text) : `${text(item.text)} · ${text(heading.text)}`
        const control = {
          legend,
          dontKnow: config.dontKnow,
          value: marks[heading.id],
          onMark: (mark: Mark | null) => onMark(heading.id, mark),
        }
        return (
          <div key={heading.id} className={styles.cell}>
            {heading.id !== '' && (
              <p className={styles.heading} aria-hidden="true">
                {text(heading.text)}
              </p>
            )}
            {scale.type === 'numeric' ? (
              <NumberMark {...control} scale={scale} />
            ) : (
              <MarkChoice {...control} scale={scale} />
            )}
            {hint(heading.id) && <p className={styles.hint}>{hint(heading.id)}</p>}
          </div>
        )
      })}
      {config.reasons === 'optional' && isMarked && (
        <details className={styles.reason} open={reason !== '' || undefined}>
          <summary>{t('reason.add')}</summary>
          <TextField
            multiline
            rows={2}
            label={t('reason.label')}
            help={t('reason.shown')}
            value={reason}
            limit={REASON_MAX}
            leftText={(left) =>
              left < 0
                ? t('kinds-phone:text.tooMany', { count: -left })
                : left <= 100
                  ? t('kinds-phone:text.left', { count: left })
                  : ''
            }
            onChange={onReason}
          />
        </details>
      )}
    </li>
  )
}
