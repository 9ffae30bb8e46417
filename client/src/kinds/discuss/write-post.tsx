/** What the facilitator writes down for somebody, or from a paper. */
import { POST_TEXT_MAX } from '@cabildo/shared/kinds/discuss/limits'
import type { DiscussConfig } from '@cabildo/shared/kinds/discuss/schema'
import type { Item } from '@cabildo/shared/kinds/item'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SelectField } from '../../fields/select-field.tsx'
import { useLocalText } from '../../i18n/use-language.ts'
import desk from '../desk.module.css'
import type { Leading } from './leading.ts'
import { WordsForm } from './words-form.tsx'

interface Props extends Leading {
  questions: readonly Item[]
  mode: DiscussConfig['mode']
}

export function WritePost({ questions, mode, run, attempt, writing }: Props) {
  const { t } = useTranslation('kind-discuss')
  const inWords = useLocalText()
  const [chosen, setChosen] = useState('')
  const question = questions.find(({ id }) => id === chosen)?.id ?? questions[0]?.id ?? null
  return (
    <details className={desk.more}>
      <summary>{t(`lead.write.${mode}`)}</summary>
      {questions.length > 1 && (
        <SelectField
          label={t('lead.toQuestion')}
          value={question ?? ''}
          options={questions.map(({ id, text }) => ({ value: id, label: inWords(text) }))}
          onChange={setChosen}
        />
      )}
      <WordsForm
        name="write"
        label={t('lead.writeText')}
        submit={t('lead.add')}
        icon="plus"
        limit={POST_TEXT_MAX}
        multiline
        attempt={attempt}
        onSend={(text) =>
          run('write', { type: 'post', question, text, language: writing }, t('said.written', { post: text }))
        }
      />
    </details>
  )
}
