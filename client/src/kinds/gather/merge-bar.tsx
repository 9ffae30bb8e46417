/** The cards picked so far and the title that will stand for them: merging by selection, reversible by splitting. */
import { CARD_TEXT_MAX } from '@cabildo/shared/kinds/gather/limits'
import type { GatherManage } from '@cabildo/shared/kinds/gather/view'
import type { Language } from '@cabildo/shared/text'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import type { Attempt } from '../../fields/use-attempt.ts'
import { useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import desk from '../desk.module.css'
import styles from './facilitator.module.css'

interface Props {
  /** In the order in which they were picked. */
  cards: GatherManage['cards']
  run: (name: string, action: unknown, done: string) => Promise<boolean>
  attempt: Attempt
  writing: Language
  onDone: () => void
}

export function MergeBar({ cards, run, attempt, onDone, writing }: Props) {
  const { t } = useTranslation('console')
  const inWords = useLocalText()
  const [typed, setTyped] = useState<string | null>(null)
  const title = typed ?? inWords(cards[0]?.text)
  const merge = (event: FormEvent) => {
    event.preventDefault()
    const action = { type: 'merge-cards', cards: cards.map(({ id }) => id), text: title, language: writing }
    run('merge', action, t('gather.merged', { count: cards.length, title }))
      .then((done) => {
        if (!done) return
        setTyped(null)
        onDone()
      })
      .catch(() => {})
  }
  return (
    <form className={desk.bar} onSubmit={merge} aria-label={t('gather.mergeLabel')}>
      <p className={styles.picked} aria-live="polite">
        {t('gather.picked', { count: cards.length })}
      </p>
      {cards.length > 1 && (
        <TextField label={t('gather.mergeTitle')} value={title} onChange={setTyped} limit={CARD_TEXT_MAX} />
      )}
      <RefusalLine attempt={attempt} of="merge" />
      <p className={desk.buttons}>
        <Button
          type="submit"
          look="primary"
          icon="merge"
          disabled={cards.length < 2}
          busy={attempt.busy === 'merge'}
        >
          {t('gather.merge', { count: cards.length })}
        </Button>
        <Button onClick={onDone}>{t('gather.unpick')}</Button>
      </p>
    </form>
  )
}
