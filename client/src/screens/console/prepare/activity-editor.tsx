/** Everything that can be set of one step. Each change is one command; a step that was opened can only be read. */
import { kindOf } from '@cabildo/shared/kinds/index'
import type { CommandOf } from '@cabildo/shared/workshop/commands'
import { MINUTES_MAX, PROMPT_MAX, TITLE_MAX } from '@cabildo/shared/workshop/setup'
import type { AgendaEntry, FacilitatorView } from '@cabildo/shared/workshop/view'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { LocalTextField } from '../../../fields/local-text-field.tsx'
import { NumberField } from '../../../fields/number-field.tsx'
import { SelectField } from '../../../fields/select-field.tsx'
import { useAttempt } from '../../../fields/use-attempt.ts'
import { kindUiOf } from '../../../kinds/index.ts'
import { PickItems } from '../pick-items.tsx'
import { PreviewButton } from '../preview/preview-button.tsx'
import type { RunCommand } from '../run-command.ts'
import { SaveMark } from '../save-mark.tsx'
import { HandItems } from './hand-items.tsx'
import styles from './prepare.module.css'
import { SourceEditor } from './source-editor.tsx'
import { ThresholdsEditor } from './thresholds-editor.tsx'

interface Props {
  view: FacilitatorView
  entry: AgendaEntry
  index: number
  run: RunCommand
}

type Change = Omit<CommandOf<'edit-activity'>, 'type' | 'activity'>

export function ActivityEditor({ view, entry: { setup, phase }, index, run }: Props) {
  const { t } = useTranslation('console')
  const attempt = useAttempt()
  const { languages, status } = view.workshop
  const disabled = phase !== 'planned' || status === 'ended'
  const Editor = kindUiOf(setup.kind)?.Editor
  const rules = kindOf(setup.kind)?.ballots
  const collects = Boolean(rules ?? kindOf(setup.kind)?.contributions)
  const save = (name: string, change: Change) => {
    attempt.attempt(name, () => run({ type: 'edit-activity', activity: setup.id, ...change })).catch(() => {})
  }
  return (
    <div className={styles.editor}>
      <PreviewButton view={view} activity={setup.id} />
      {disabled && <p className={styles.locked}>{t('prepare.locked')}</p>}
      <LocalTextField
        label={t('activity.title')}
        value={setup.title}
        onChange={(title) => save('words', { title })}
        languages={languages}
        limit={TITLE_MAX}
        disabled={disabled}
      />
      <LocalTextField
        label={t('activity.prompt')}
        value={setup.prompt}
        onChange={(prompt) => save('words', { prompt })}
        languages={languages}
        limit={PROMPT_MAX}
        multiline
        rows={2}
        disabled={disabled}
      />
      <NumberField
        label={t('activity.minutes')}
        help={t('activity.minutesHelp')}
        value={setup.minutes ?? null}
        min={1}
        max={MINUTES_MAX}
        outside={t('field.outside', { min: 1, max: MINUTES_MAX })}
        onChange={(minutes) => save('words', { minutes })}
        onEmpty={() => save('words', { minutes: null })}
        disabled={disabled}
      />
      <SaveMark attempt={attempt} of="words" />
      {collects && (
        <SelectField
          label={t('activity.secrecy')}
          value={setup.secrecy}
          options={(['open', 'confidential', 'anonymous'] as const).map((value) => ({
            value,
            label: t(`secrecy.${value}`),
          }))}
          onChange={(secrecy) => save('rules', { secrecy })}
          disabled={disabled}
        />
      )}
      <Suspense fallback={null}>
        {Editor && (
          <Editor
            config={setup.config}
            onChange={(config) => save('rules', { config })}
            languages={languages}
            items={setup.items}
            earlier={view.agenda.slice(0, index).map(({ setup: { id, title, kind } }) => ({
              id,
              title,
              votes: Boolean(kindOf(kind)?.ballots),
            }))}
            disabled={disabled}
          />
        )}
      </Suspense>
      {rules && (
        <ThresholdsEditor
          value={setup.thresholds}
          standard={rules.thresholds}
          onChange={(thresholds) => save('rules', { thresholds })}
          disabled={disabled}
        />
      )}
      <SaveMark attempt={attempt} of="rules" />
      <SourceEditor
        value={setup.source}
        earlier={view.agenda.slice(0, index)}
        onChange={(source) => save('source', { source })}
        disabled={disabled}
      />
      {!disabled && <PickItems view={view} setup={setup} run={run} />}
      <SaveMark attempt={attempt} of="source" />
      {collects && (
        <HandItems
          items={setup.items}
          languages={languages}
          onChange={(items) => save('items', { items })}
          disabled={disabled}
        />
      )}
      <SaveMark attempt={attempt} of="items" />
    </div>
  )
}
