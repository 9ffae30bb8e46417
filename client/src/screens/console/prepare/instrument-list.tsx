/** Every instrument by the document it comes from, found by typing. */
import { instruments } from '@cabildo/shared/templates/instruments/index'
import { SOURCES } from '@cabildo/shared/templates/instruments/instrument'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../../i18n/use-language.ts'
import { ChoiceChip } from '../../../ui/choice-chip.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './prepare.module.css'

interface Props {
  chosen: string
  onChoose: (id: string) => void
}

/** Without accents, so that "vision" finds "visión". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

export function InstrumentList({ chosen, onChoose }: Props) {
  const { t } = useTranslation('console')
  const inWords = useLocalText()
  const [typed, setTyped] = useState('')
  const found = instruments.filter(({ step: { title, prompt } }) =>
    plain(`${inWords(title)} ${inWords(prompt)}`).includes(plain(typed.trim())),
  )
  return (
    <div className={styles.instruments}>
      <TextField label={t('instrument.find')} value={typed} onChange={setTyped} />
      <p className={styles.note} aria-live="polite">
        {t('instrument.found', { count: found.length })}
      </p>
      <div className={styles.instrumentList}>
        {SOURCES.map((source) => {
          const own = found.filter((instrument) => instrument.source === source)
          return own.length === 0 ? null : (
            <fieldset key={source}>
              <legend>{t(`instrument.source.${source}`)}</legend>
              {own.map(({ step: { id, title, prompt } }) => (
                <ChoiceChip
                  key={id}
                  type="radio"
                  name="instrument"
                  value={id}
                  label={inWords(title)}
                  detail={inWords(prompt)}
                  checked={chosen === id}
                  onChange={() => onChoose(id)}
                />
              ))}
            </fieldset>
          )
        })}
      </div>
    </div>
  )
}
