/** Adds a step at the chosen place: an instrument as it is written, or an empty step of any kind. */
import { kinds } from '@cabildo/shared/kinds/index'
import { instruments } from '@cabildo/shared/templates/instruments/index'
import type { Language, LocalText } from '@cabildo/shared/text'
import { type ActivitySetup, TITLE_MAX } from '@cabildo/shared/workshop/setup'
import type { AgendaEntry } from '@cabildo/shared/workshop/view'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LocalTextField } from '../../../fields/local-text-field.tsx'
import { SelectField } from '../../../fields/select-field.tsx'
import { useAttempt } from '../../../fields/use-attempt.ts'
import { useLocalText } from '../../../i18n/use-language.ts'
import { newCommandId } from '../../../net/session.ts'
import { Button } from '../../../ui/button.tsx'
import { ChoiceChip } from '../../../ui/choice-chip.tsx'
import { ChoiceGroup } from '../../../ui/choice-group.tsx'
import type { RunCommand } from '../run-command.ts'
import { SaveMark } from '../save-mark.tsx'
import { InstrumentList } from './instrument-list.tsx'
import styles from './prepare.module.css'

interface Props {
  agenda: readonly AgendaEntry[]
  languages: readonly Language[]
  run: RunCommand
  onAdded: (id: string) => void
}

const all = Object.values(kinds)

export function AddActivity({ agenda, languages, run, onAdded }: Props) {
  const { t } = useTranslation('console')
  const inWords = useLocalText()
  const attempt = useAttempt()
  const [from, setFrom] = useState<'instrument' | 'kind'>('instrument')
  const [instrument, setInstrument] = useState('')
  const [kindId, setKindId] = useState(all[0]?.id ?? '')
  const [title, setTitle] = useState<LocalText>({})
  const [place, setPlace] = useState('')
  const kind = all.find(({ id }) => id === kindId)
  const written = instruments.find(({ step }) => step.id === instrument)?.step
  const stepToAdd = (): ActivitySetup | undefined => {
    const id = newCommandId().slice(0, 12)
    if (from === 'instrument') return written && { ...written, id }
    return (
      kind && {
        id,
        kind: kind.id,
        title,
        prompt: {},
        secrecy: 'confidential',
        config: { ...Object(kind.starter) },
        items: [],
        source: null,
        thresholds: null,
      }
    )
  }
  const add = async () => {
    const setup = stepToAdd()
    if (setup === undefined) return
    const at = place === '' ? agenda.length : Number(place)
    const accepted = await attempt.attempt('add', () => run({ type: 'add-activity', setup, at }))
    if (accepted === null) return
    setTitle({})
    onAdded(setup.id)
  }
  return (
    <form
      className={styles.add}
      aria-label={t('add.title')}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        add().catch(() => {})
      }}
    >
      <h3>{t('add.title')}</h3>
      <ChoiceGroup legend={t('add.from')} hideLegend layout="grid">
        {(['instrument', 'kind'] as const).map((each) => (
          <ChoiceChip
            key={each}
            type="radio"
            name="add-from"
            value={each}
            label={t(`add.${each}`)}
            detail={t(`add.${each}Help`)}
            checked={from === each}
            onChange={() => setFrom(each)}
          />
        ))}
      </ChoiceGroup>
      {from === 'instrument' && <InstrumentList chosen={instrument} onChoose={setInstrument} />}
      <div className={styles.numbers}>
        {from === 'kind' && (
          <SelectField
            label={t('add.what')}
            value={kindId}
            options={all.map(({ id }) => ({ value: id, label: t(`kindLong.${id}`, id) }))}
            onChange={setKindId}
          />
        )}
        <SelectField
          label={t('add.place')}
          value={place}
          options={[
            ...agenda.map((entry, index) => ({
              value: String(index),
              label: t('add.before', { title: inWords(entry.setup.title) }),
            })),
            { value: '', label: t('add.last') },
          ]}
          onChange={setPlace}
        />
      </div>
      {from === 'kind' && (
        <LocalTextField
          label={t('activity.title')}
          value={title}
          onChange={setTitle}
          languages={languages}
          limit={TITLE_MAX}
        />
      )}
      <Button
        type="submit"
        icon="plus"
        busy={attempt.busy === 'add'}
        disabled={from === 'instrument' && written === undefined}
      >
        {t('add.do')}
      </Button>
      <SaveMark attempt={attempt} of="add" />
    </form>
  )
}
