/** The key question one is at, and the way to the others; which one the room is on is said. */
import type { Item } from '@cabildo/shared/kinds/item'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icons.tsx'
import { StepButtons } from '../step-buttons.tsx'
import styles from './phone.module.css'

interface Props {
  questions: readonly Item[]
  at: string | null
  /** The one the room is on. */
  focus: string | null
  onGo: (question: string) => void
}

export function QuestionSteps({ questions, at, focus, onGo }: Props) {
  const { t } = useTranslation('kind-discuss')
  const text = useLocalText()
  const foreign = useForeign()
  const index = questions.findIndex(({ id }) => id === at)
  const question = questions[index]
  if (question === undefined) return null
  const elsewhere = focus !== at && questions.some(({ id }) => id === focus) ? focus : null
  return (
    <section className={styles.question} aria-label={t('phone.questions')}>
      {questions.length > 1 && (
        <StepButtons
          ids={questions.map(({ id }) => id)}
          at={question.id}
          before={t('phone.before')}
          after={t('phone.after')}
          onGo={onGo}
        >
          {t('phone.questionOf', { at: index + 1, of: questions.length })}
        </StepButtons>
      )}
      <h2 className={styles.questionText} lang={foreign(question.text)}>
        {text(question.text)}
      </h2>
      {focus === at && questions.length > 1 && (
        <p className={styles.focused}>
          <Icon name="eye" size="1.1em" /> <span>{t('phone.roomIsHere')}</span>
        </p>
      )}
      {elsewhere !== null && (
        <Button wide icon="eye" onClick={() => onGo(elsewhere)}>
          {t('phone.goToRoom')}
        </Button>
      )}
    </section>
  )
}
