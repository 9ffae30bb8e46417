/** One topic of the parking lot: write what became of it, or bring it back. */
import { PARKED_TEXT_MAX } from '@cabildo/shared/kinds/discuss/limits'
import type { DiscussManage } from '@cabildo/shared/kinds/discuss/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import type { Leading } from './leading.ts'
import { WordsForm } from './words-form.tsx'

interface Props extends Leading {
  topic: DiscussManage['parked'][number]
}

export function ParkedTopic({ topic, run, attempt, writing }: Props) {
  const { t } = useTranslation('kind-discuss')
  const inWords = useLocalText()
  const foreign = useForeign()
  const [settling, setSettling] = useState(false)
  const title = inWords(topic.text)
  const name = `settle ${topic.id}`
  const back = `unpark ${topic.id}`
  return (
    <>
      <Card
        title={title}
        lang={foreign(topic.text)}
        meta={topic.outcome === null ? t('parking.noOutcome') : `→ ${inWords(topic.outcome)}`}
        actions={
          <>
            <Button look="quiet" icon="edit" aria-expanded={settling} onClick={() => setSettling(!settling)}>
              {t('parking.settle')}
            </Button>
            <Button
              look="quiet"
              icon="undo"
              busy={attempt.busy === back}
              onClick={() => {
                run(back, { type: 'unpark', parked: topic.id }, t('said.unparked', { post: title })).catch(
                  () => {},
                )
              }}
            >
              {t(topic.post === null ? 'parking.remove' : 'parking.unpark')}
            </Button>
          </>
        }
      />
      {settling && (
        <WordsForm
          name={name}
          label={t('parking.outcome')}
          submit={t('parking.save')}
          icon="check"
          limit={PARKED_TEXT_MAX}
          attempt={attempt}
          initial={inWords(topic.outcome)}
          onCancel={() => setSettling(false)}
          onSend={async (text) => {
            const action = { type: 'settle-parked', parked: topic.id, text, language: writing } as const
            const done = await run(name, action, t('said.settled', { post: title }))
            if (done) setSettling(false)
            return done
          }}
        />
      )}
      <RefusalLine attempt={attempt} of={back} />
    </>
  )
}
