/** Title, purpose, and how small a group may be before it is pooled. */
import type { CommandOf } from '@cabildo/shared/workshop/commands'
import { PROMPT_MAX, TITLE_MAX } from '@cabildo/shared/workshop/setup'
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { LocalTextField } from '../../../fields/local-text-field.tsx'
import { NumberField } from '../../../fields/number-field.tsx'
import { useAttempt } from '../../../fields/use-attempt.ts'
import type { RunCommand } from '../run-command.ts'
import { SaveMark } from '../save-mark.tsx'
import styles from './prepare.module.css'

interface Props {
  view: FacilitatorView
  run: RunCommand
}

const MODES = ['open', 'confidential', 'anonymous'] as const
const LARGEST = 50

export function WorkshopEditor({ view: { workshop, smallestGroup }, run }: Props) {
  const { t } = useTranslation('console')
  const attempt = useAttempt()
  const ended = workshop.status === 'ended'
  const save = (name: string, change: Omit<CommandOf<'edit-workshop'>, 'type'>) => {
    attempt.attempt(name, () => run({ type: 'edit-workshop', ...change })).catch(() => {})
  }
  return (
    <section className={styles.section} aria-labelledby="about">
      <h2 id="about">{t('about.title')}</h2>
      <LocalTextField
        label={t('about.name')}
        value={workshop.title}
        onChange={(title) => save('title', { title })}
        languages={workshop.languages}
        limit={TITLE_MAX}
        disabled={ended}
      />
      <SaveMark attempt={attempt} of="title" />
      <LocalTextField
        label={t('about.purpose')}
        value={workshop.purpose}
        onChange={(purpose) => save('purpose', { purpose })}
        languages={workshop.languages}
        limit={PROMPT_MAX}
        multiline
        disabled={ended}
      />
      <SaveMark attempt={attempt} of="purpose" />
      <details>
        <summary className={styles.summary}>{t('about.smallest')}</summary>
        <p className={styles.note}>{t('about.smallestHelp')}</p>
        <div className={styles.numbers}>
          {MODES.map((mode) => (
            <NumberField
              key={mode}
              label={t(`secrecyShort.${mode}`)}
              value={smallestGroup[mode]}
              min={smallestGroup[mode]}
              max={LARGEST}
              outside={t('field.outside', { min: smallestGroup[mode], max: LARGEST })}
              onChange={(least) => save('smallest', { smallestGroup: { ...smallestGroup, [mode]: least } })}
              disabled={ended}
            />
          ))}
        </div>
        <SaveMark attempt={attempt} of="smallest" />
      </details>
    </section>
  )
}
