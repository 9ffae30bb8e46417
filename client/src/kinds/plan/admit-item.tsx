/** Lets an item into the plan that did not flow in by the rule, with the reason that is printed. */
import type { Item } from '@cabildo/shared/kinds/item'
import { ITEM_MAX, REASON_MAX } from '@cabildo/shared/kinds/plan/limits'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { SelectField } from '../../fields/select-field.tsx'
import { useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './facilitator.module.css'
import { useDesk } from './use-desk.ts'

interface Props {
  /** Items of the step this one takes from that are not in the plan. */
  admissible: readonly Item[]
}

export function AdmitItem({ admissible }: Props) {
  const { t } = useTranslation('kind-plan')
  const inWords = useLocalText()
  const { run, attempt, writing } = useDesk()
  const [picked, setPicked] = useState('')
  const [text, setText] = useState('')
  const [reason, setReason] = useState('')
  const item = admissible.find(({ id }) => id === picked)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const words = item ? { item: item.id, text: item.text, from: item.from } : { text: { [writing]: text } }
    run('admit', { type: 'admit-item', ...words, reason }, t('admit.done'))
      .then((done) => {
        if (!done) return
        setPicked('')
        setText('')
        setReason('')
      })
      .catch(() => {})
  }
  return (
    <details className={styles.admit}>
      <summary>{t('admit.title')}</summary>
      <form className={styles.form} onSubmit={submit}>
        <p className={styles.help}>{t('admit.help')}</p>
        {admissible.length > 0 && (
          <SelectField
            label={t('admit.pick')}
            value={picked}
            options={[
              { value: '', label: t('admit.write') },
              ...admissible.map(({ id, text: words }) => ({ value: id, label: inWords(words) })),
            ]}
            onChange={setPicked}
          />
        )}
        {!item && <TextField label={t('admit.text')} value={text} onChange={setText} limit={ITEM_MAX} />}
        <TextField label={t('admit.reason')} value={reason} onChange={setReason} limit={REASON_MAX} />
        <RefusalLine attempt={attempt} of="admit" />
        <p className={styles.buttons}>
          <Button type="submit" icon="plus" busy={attempt.busy === 'admit'}>
            {t('admit.do')}
          </Button>
        </p>
      </form>
    </details>
  )
}
