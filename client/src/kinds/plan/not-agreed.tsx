/** What came into the plan without having been agreed: no row grows from it until it is let in with a reason. */
import { REASON_MAX } from '@cabildo/shared/kinds/plan/limits'
import type { ShownItem } from '@cabildo/shared/kinds/plan/view'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './facilitator.module.css'
import { useDesk } from './use-desk.ts'

interface Props {
  items: readonly ShownItem[]
  /** Not opened yet: only to be read. */
  fixed: boolean
}

export function NotAgreed({ items, fixed }: Props) {
  const { t } = useTranslation('kind-plan')
  const inWords = useLocalText()
  const foreign = useForeign()
  const title = useId()
  if (items.length === 0) return null
  return (
    <section className={styles.item} aria-labelledby={title}>
      <h3 id={title}>{t('notAgreed.title', { count: items.length })}</h3>
      <p className={styles.help}>{t('notAgreed.help')}</p>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <p lang={foreign(item.text)}>{inWords(item.text)}</p>
            {!fixed && <LetIn item={item} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function LetIn({ item: { id, text } }: { item: ShownItem }) {
  const { t } = useTranslation('kind-plan')
  const inWords = useLocalText()
  const { run, attempt } = useDesk()
  const [reason, setReason] = useState('')
  const name = `admit ${id}`
  const submit = (event: FormEvent) => {
    event.preventDefault()
    run(name, { type: 'admit-item', item: id, text, reason }, t('admit.done')).catch(() => {})
  }
  return (
    <form className={styles.form} onSubmit={submit} aria-label={inWords(text)}>
      <TextField label={t('admit.reason')} value={reason} onChange={setReason} limit={REASON_MAX} />
      <RefusalLine attempt={attempt} of={name} />
      <p className={styles.buttons}>
        <Button type="submit" icon="plus" busy={attempt.busy === name}>
          {t('notAgreed.admit')}
        </Button>
      </p>
    </form>
  )
}
