/** A key question in the console, with the switch that puts it in front of everybody. */
import type { Item } from '@cabildo/shared/kinds/item'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import styles from './facilitator.module.css'
import type { Leading } from './leading.ts'

interface Props extends Leading {
  question: Item
  count: number
  focused: boolean
}

export function QuestionHead({ question, count, focused, run, attempt }: Props) {
  const { t } = useTranslation('kind-discuss')
  const inWords = useLocalText()
  const foreign = useForeign()
  const name = `focus ${question.id}`
  const title = inWords(question.text)
  const point = () =>
    run(
      name,
      { type: 'focus', question: focused ? null : question.id },
      t(focused ? 'said.unfocus' : 'said.focus', { post: title }),
    )
  return (
    <div className={styles.head}>
      <h3 lang={foreign(question.text)}>
        {title} <span className={styles.count}>{t('lead.answers', { count })}</span>
      </h3>
      <Button
        look={focused ? 'primary' : 'secondary'}
        icon="chart"
        busy={attempt.busy === name}
        onClick={() => {
          point().catch(() => {})
        }}
      >
        {t(focused ? 'lead.unfocus' : 'lead.focus')}
      </Button>
      <RefusalLine attempt={attempt} of={name} />
    </div>
  )
}
