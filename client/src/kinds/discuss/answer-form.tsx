/** The answer to a question, in writing. */
import { ANSWER_TEXT_MAX } from '@cabildo/shared/kinds/discuss/limits'
import type { ManagedPost } from '@cabildo/shared/kinds/discuss/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import type { Leading } from './leading.ts'
import { WordsForm } from './words-form.tsx'

interface Props extends Leading {
  post: ManagedPost
  onDone: () => void
}

export function AnswerForm({ post, onDone, run, attempt, writing }: Props) {
  const { t } = useTranslation('kind-discuss')
  const inWords = useLocalText()
  const name = `answer ${post.id}`
  return (
    <WordsForm
      name={name}
      label={t('lead.answerText')}
      submit={t('lead.saveAnswer')}
      icon="check"
      limit={ANSWER_TEXT_MAX}
      multiline
      attempt={attempt}
      initial={inWords(post.answer)}
      onCancel={onDone}
      onSend={async (text) => {
        const action = { type: 'answer', post: post.id, text, language: writing } as const
        const done = await run(name, action, t('said.answered', { post: inWords(post.text) }))
        if (done) onDone()
        return done
      }}
    />
  )
}
