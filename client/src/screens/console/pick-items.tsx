/** Picks by hand what flows in from an earlier step, out of what that step hands on. */
import { kindOf } from '@cabildo/shared/kinds/index'
import { type ActivitySetup, PICK_REASON_MAX } from '@cabildo/shared/workshop/setup'
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { CheckField } from '../../fields/check-field.tsx'
import { LineField } from '../../fields/line-field.tsx'
import { useLocalText } from '../../i18n/use-language.ts'
import styles from './prepare/prepare.module.css'
import type { RunCommand } from './run-command.ts'
import { SaveMark } from './save-mark.tsx'
import { type Picked, usePick } from './use-pick.ts'

interface Props {
  view: Pick<FacilitatorView, 'agenda'>
  setup: ActivitySetup
  run: RunCommand
}

export function PickItems(props: Props) {
  const { id, source } = props.setup
  if (source === null || source.take.rule !== 'picked') return null
  // What is being picked for one step is no draft of another.
  return (
    <PickFrom key={`${id}/${source.activity}`} {...props} activity={source.activity} told={source.take} />
  )
}

function PickFrom({ view, setup, run, activity, told }: Props & { activity: string; told: Picked }) {
  const { t } = useTranslation('console')
  const inWords = useLocalText()
  const { picked, attempt, change } = usePick(told, (take) =>
    run({ type: 'edit-activity', activity: setup.id, source: { activity, take } }),
  )
  const { items, reason = '' } = picked
  const from = view.agenda.find((entry) => entry.setup.id === activity)
  const offered = from?.outcome ?? null
  const title = inWords(from?.setup.title)
  if (offered === null) return <p className={styles.note}>{t('pick.later', { title })}</p>
  return (
    <fieldset className={styles.pick}>
      <legend className={styles.legend}>{t('pick.legend', { title })}</legend>
      <p className={styles.note}>{t('pick.count', { count: items.length, of: offered.length })}</p>
      {offered.map((item) => (
        <CheckField
          key={item.id}
          label={inWords(item.text)}
          checked={items.includes(item.id)}
          onChange={(on) =>
            change({ items: on ? [...items, item.id] : items.filter((other) => other !== item.id) })
          }
        />
      ))}
      {kindOf(setup.kind)?.contributions?.asksGrounds && (
        <LineField
          label={t('pick.reason')}
          help={t('pick.reasonHelp')}
          value={reason}
          onChange={(why) => change({ reason: why })}
          limit={PICK_REASON_MAX}
        />
      )}
      <SaveMark attempt={attempt} of="pick" />
    </fieldset>
  )
}
