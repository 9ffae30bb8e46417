/** One post as the facilitator works on it: let through, set aside, answered, taken on, put in front of the room. */
import type { DiscussConfig } from '@cabildo/shared/kinds/discuss/schema'
import type { ManagedPost as Post } from '@cabildo/shared/kinds/discuss/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { Card } from '../../ui/card.tsx'
import { AnswerForm } from './answer-form.tsx'
import type { Leading } from './leading.ts'
import { PostButtons } from './post-buttons.tsx'

interface Props extends Leading {
  post: Post
  config: DiscussConfig
  /** The room is on it. */
  focused: boolean
}

export function ManagedPost({ post, config, focused, ...leading }: Props) {
  const { t } = useTranslation('kind-discuss')
  const inWords = useLocalText()
  const foreign = useForeign()
  const [answering, setAnswering] = useState(false)
  const facts = [
    focused && t('lead.onBoard'),
    config.support && t('fate.support', { count: post.support }),
    post.takenOn && t('fate.takenOn'),
    post.parked && t('fate.parked'),
    post.answered && (post.answer ? t('fate.answer', { answer: inWords(post.answer) }) : t('fate.answered')),
  ].filter((fact) => fact !== false)
  return (
    <>
      <Card
        title={inWords(post.text)}
        lang={foreign(post.text)}
        selected={post.takenOn || focused}
        faded={post.state !== 'visible'}
        meta={facts.length > 0 ? facts.join(' · ') : undefined}
        actions={
          <PostButtons
            post={post}
            config={config}
            focused={focused}
            answering={answering}
            onAnswering={setAnswering}
            {...leading}
          />
        }
      />
      {answering && <AnswerForm post={post} onDone={() => setAnswering(false)} {...leading} />}
      {!answering && leading.attempt.failed?.name.endsWith(` ${post.id}`) && (
        <RefusalLine attempt={leading.attempt} />
      )}
    </>
  )
}
