/** One parked line: the step it came up in, what became of it, and what can be done with it. */
import { LANGUAGES, type Language } from '@cabildo/shared/text'
import type { ParkedLine as Line } from '@cabildo/shared/workshop/state'
import type { AgendaEntry } from '@cabildo/shared/workshop/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ParkForm } from '../../../../fields/park-form.tsx'
import { RefusalLine } from '../../../../fields/refusal-line.tsx'
import type { Attempt } from '../../../../fields/use-attempt.ts'
import { useLocalText } from '../../../../i18n/use-language.ts'
import { Button } from '../../../../ui/button.tsx'
import type { RunCommand } from '../../run-command.ts'
import styles from './notes.module.css'
import { takesUp } from './take-up.ts'

interface Props {
  line: Line
  agenda: readonly AgendaEntry[]
  run: RunCommand
  attempt: Attempt
  writing: Language
}

export function ParkedLine({ line, agenda, run, attempt, writing }: Props) {
  const { t } = useTranslation('console')
  const inWords = useLocalText()
  const [rewording, setRewording] = useState(false)
  const { id, state } = line
  const text = inWords(line.text)
  const spoken = LANGUAGES.find((each) => line.text[each] === text) ?? writing
  const titleOf = (step: string | null) => inWords(agenda.find(({ setup }) => setup.id === step)?.setup.title)
  const isGone = !agenda.some(({ setup }) => setup.id === line.step)
  const into = agenda.find((entry) => takesUp(entry) !== null)
  const takes = into === undefined ? null : takesUp(into)
  const does = (command: Parameters<RunCommand>[0]) =>
    attempt.attempt(`line ${id}`, () => run(command)).then((done) => done !== null)
  const act = (command: Parameters<RunCommand>[0]) => {
    does(command).catch(() => {})
  }
  return (
    <li className={styles.line}>
      <p className={styles.lineText}>{text}</p>
      <p className={styles.soft}>
        {line.step === null && t('later.early')}
        {line.step !== null && (isGone ? t('later.gone') : t('later.from', { title: titleOf(line.step) }))}
        {state !== 'open' && ' · '}
        {state === 'taken-up' &&
          (line.to === null ? t('later.takenUp') : t('later.takenUpBy', { title: titleOf(line.to) }))}
        {state === 'dropped' && t('later.dropped')}
      </p>
      {rewording && (
        <ParkForm
          label={t('later.reword')}
          submit={t('later.keep')}
          left={(count) => t('later.left', { count })}
          text={text}
          busy={attempt.busy === `line ${id}`}
          onSend={async (words) => {
            const done = await does({ type: 'reword-line', line: id, text: words, language: writing })
            if (done) setRewording(false)
            return done
          }}
        />
      )}
      <div className={styles.row}>
        {state !== 'open' && (
          <Button icon="undo" onClick={() => act({ type: 'settle-line', line: id, state: 'open' })}>
            {t('later.reopen')}
          </Button>
        )}
        {state === 'open' && takes !== null && into !== undefined && (
          <Button
            icon={takes.as === 'card' ? 'card' : 'send'}
            onClick={() =>
              act({
                type: 'take-up-line',
                line: id,
                activity: into.setup.id,
                action: takes.action(text, spoken),
              })
            }
          >
            {t(`later.as.${takes.as}`, { title: inWords(into.setup.title) })}
          </Button>
        )}
        {state === 'open' && (
          <>
            <Button icon="check" onClick={() => act({ type: 'settle-line', line: id, state: 'taken-up' })}>
              {t('later.takeUp')}
            </Button>
            <Button
              icon="edit"
              iconOnly
              look="quiet"
              aria-expanded={rewording}
              onClick={() => setRewording(!rewording)}
            >
              {t('later.reword')}
            </Button>
            <Button
              icon="trash"
              iconOnly
              look="quiet"
              onClick={() => act({ type: 'settle-line', line: id, state: 'dropped' })}
            >
              {t('later.drop')}
            </Button>
          </>
        )}
      </div>
      <RefusalLine attempt={attempt} of={`line ${id}`} />
    </li>
  )
}
