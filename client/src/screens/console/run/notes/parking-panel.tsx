/** What was parked for later during the workshop, and beside it what discussions have set aside themselves. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { ParkForm } from '../../../../fields/park-form.tsx'
import { RefusalLine } from '../../../../fields/refusal-line.tsx'
import { useAttempt } from '../../../../fields/use-attempt.ts'
import { useLanguage, useLocalText } from '../../../../i18n/use-language.ts'
import { Button } from '../../../../ui/button.tsx'
import type { RunCommand } from '../../run-command.ts'
import panel from '../run.module.css'
import { asideOf } from './aside-of.ts'
import styles from './notes.module.css'
import { ParkedLine } from './parked-line.tsx'

interface Props {
  view: FacilitatorView
  run: RunCommand
  onLook: (step: string) => void
}

export function ParkingPanel({ view, run, onLook }: Props) {
  const { t } = useTranslation('console')
  const inWords = useLocalText()
  const language = useLanguage()
  const attempt = useAttempt()
  const { lines, shown } = view.parking
  const { languages, status } = view.workshop
  const writing = languages.find((each) => each === language) ?? languages[0] ?? language
  const open = lines.filter(({ state }) => state === 'open')
  const done = lines.filter(({ state }) => state !== 'open')
  const aside = asideOf(view.agenda)
  const row = { agenda: view.agenda, run, attempt, writing }
  const park = (text: string) =>
    attempt
      .attempt('park', () => run({ type: 'park-line', text, language: writing }))
      .then((taken) => taken !== null)
  return (
    <section className={panel.panel}>
      <h2 className={panel.panelTitle}>
        {t('later.title')} <span className={styles.count}>{open.length}</span>
      </h2>
      <p className={panel.soft}>{t('later.help')}</p>
      {status !== 'ended' && (
        <ParkForm
          label={t('later.text')}
          submit={t('later.add')}
          left={(count) => t('later.left', { count })}
          busy={attempt.busy === 'park'}
          onSend={park}
        />
      )}
      <RefusalLine attempt={attempt} of="park" />
      <ul className={styles.lines}>
        {open.map((line) => (
          <ParkedLine key={line.id} line={line} {...row} />
        ))}
      </ul>
      {status !== 'ended' && (open.length > 0 || shown) && (
        <Button
          icon={shown ? 'eye-off' : 'eye'}
          busy={attempt.busy === 'shown'}
          aria-pressed={shown}
          onClick={() => {
            attempt.attempt('shown', () => run({ type: 'show-lines', shown: !shown })).catch(() => {})
          }}
        >
          {t(shown ? 'later.hide' : 'later.show')}
        </Button>
      )}
      <RefusalLine attempt={attempt} of="shown" />
      {done.length > 0 && (
        <details>
          <summary className={styles.summary}>{t('later.done', { count: done.length })}</summary>
          <ul className={styles.lines}>
            {done.map((line) => (
              <ParkedLine key={line.id} line={line} {...row} />
            ))}
          </ul>
        </details>
      )}
      {aside.map(({ step, title, topics }) => (
        <section key={step} className={styles.aside}>
          <h3 className={styles.asideTitle}>{t('later.inDiscussion', { title: inWords(title) })}</h3>
          <ul>
            {topics.map(({ id, text }) => (
              <li key={id}>{inWords(text)}</li>
            ))}
          </ul>
          <Button look="quiet" icon="arrow-right" onClick={() => onLook(step)}>
            {t('later.look', { title: inWords(title) })}
          </Button>
        </section>
      ))}
    </section>
  )
}
