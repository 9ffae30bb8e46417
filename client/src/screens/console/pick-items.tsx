/** Picks by hand what flows in from an earlier step, out of what that step hands on. */
import { kindOf } from '@cabildo/shared/kinds/index'
import type { ActivitySetup } from '@cabildo/shared/workshop/setup'
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { CheckField } from '../../fields/check-field.tsx'
import { useAttempt } from '../../fields/use-attempt.ts'
import { useLocalText } from '../../i18n/use-language.ts'
import { PickReason } from './pick-reason.tsx'
import styles from './prepare/prepare.module.css'
import type { RunCommand } from './run-command.ts'
import { SaveMark } from './save-mark.tsx'

interface Props {
  view: Pick<FacilitatorView, 'agenda'>
  setup: ActivitySetup
  run: RunCommand
}

export function PickItems({ view, setup, run }: Props) {
  const { t } = useTranslation('console')
  const inWords = useLocalText()
  const attempt = useAttempt()
  const { source } = setup
  if (source === null || source.take.rule !== 'picked') return null
  const from = view.agenda.find((entry) => entry.setup.id === source.activity)
  const { items: picked, reason } = source.take
  const offered = from?.outcome ?? null
  const save = (items: string[], why = reason) => {
    const take = { rule: 'picked' as const, items, ...(why ? { reason: why } : {}) }
    attempt
      .attempt('pick', () =>
        run({
          type: 'edit-activity',
          activity: setup.id,
          source: { activity: source.activity, take },
        }),
      )
      .catch(() => {})
  }
  const toggle = (id: string, on: boolean) =>
    save(on ? [...picked, id] : picked.filter((other) => other !== id))
  const title = inWords(from?.setup.title)
  if (offered === null) return <p className={styles.note}>{t('pick.later', { title })}</p>
  return (
    <fieldset className={styles.pick}>
      <legend className={styles.legend}>{t('pick.legend', { title })}</legend>
      <p className={styles.note}>{t('pick.count', { count: picked.length, of: offered.length })}</p>
      {offered.map((item) => (
        <CheckField
          key={item.id}
          label={inWords(item.text)}
          checked={picked.includes(item.id)}
          onChange={(on) => toggle(item.id, on)}
        />
      ))}
      {kindOf(setup.kind)?.contributions?.asksGrounds && (
        <PickReason value={reason ?? ''} onSave={(why) => save(picked, why)} />
      )}
      <SaveMark attempt={attempt} of="pick" />
    </fieldset>
  )
}
