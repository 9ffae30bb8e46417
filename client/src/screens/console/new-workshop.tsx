/** A new workshop: from a template or from nothing, with its title and its languages. What was typed stays when it is refused. */
import { templates } from '@cabildo/shared/templates/index'
import type { LocalText } from '@cabildo/shared/text'
import { TITLE_MAX } from '@cabildo/shared/workshop/setup'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { CheckField } from '../../fields/check-field.tsx'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { useAttempt } from '../../fields/use-attempt.ts'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../i18n/languages.ts'
import { useLanguage, useLocalText } from '../../i18n/use-language.ts'
import { postCommand } from '../../net/api.ts'
import { newCommandId } from '../../net/session.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceChip } from '../../ui/choice-chip.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './console.module.css'
import { newSetup } from './new-setup.ts'

interface Props {
  token: string
}

export function NewWorkshop({ token }: Props) {
  const { t } = useTranslation('console')
  const inWords = useLocalText()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const [template, setTemplate] = useState(templates[0]?.id ?? '')
  const [typed, setTyped] = useState<LocalText>({})
  const [languages, setLanguages] = useState<readonly InterfaceLanguage[]>([language])
  const attempt = useAttempt()
  const chosen = templates.find(({ id }) => id === template)
  const titleIn = (each: InterfaceLanguage) => typed[each] ?? chosen?.setup.title[each] ?? ''
  const toggle = (each: InterfaceLanguage, on: boolean) => {
    const next = on ? [...languages, each] : languages.filter((other) => other !== each)
    if (next.length > 0) setLanguages(next)
  }
  const open = async () => {
    const title = Object.fromEntries(languages.map((each) => [each, titleIn(each)]))
    const envelope = {
      id: newCommandId(),
      workshop: null,
      command: { type: 'open-workshop' as const, setup: newSetup(chosen, title, languages) },
    }
    const accepted = await attempt.attempt('open', () => postCommand(envelope, token))
    if (accepted !== null) navigate(`/console/w/${accepted.workshop}`)
  }
  return (
    <form
      className={styles.section}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        open().catch(() => {})
      }}
    >
      <h2>{t('new.title')}</h2>
      <ChoiceGroup legend={t('new.template')} hideLegend layout="grid">
        {templates.map(({ id, title, summary, minutes }) => (
          <ChoiceChip
            key={id}
            type="radio"
            name="template"
            value={id}
            label={inWords(title)}
            detail={`${inWords(summary)} ${t('new.minutes', { count: minutes })}`}
            checked={template === id}
            onChange={() => setTemplate(id)}
          />
        ))}
        <ChoiceChip
          type="radio"
          name="template"
          value=""
          label={t('new.blank')}
          detail={t('new.blankHelp')}
          checked={template === ''}
          onChange={() => setTemplate('')}
        />
      </ChoiceGroup>
      <fieldset>
        <legend className={styles.legend}>{t('new.languages')}</legend>
        {INTERFACE_LANGUAGES.map(({ language: each, name }) => (
          <CheckField
            key={each}
            label={name}
            checked={languages.includes(each)}
            onChange={(on) => toggle(each, on)}
          />
        ))}
      </fieldset>
      {languages.map((each) => (
        <TextField
          key={each}
          lang={each}
          label={languages.length === 1 ? t('new.name') : `${t('new.name')} · ${t(`language.${each}`)}`}
          value={titleIn(each)}
          onChange={(text) => setTyped((before) => ({ ...before, [each]: text }))}
          limit={TITLE_MAX}
        />
      ))}
      <RefusalLine attempt={attempt} />
      <Button type="submit" look="primary" size="large" icon="plus" busy={attempt.busy !== null}>
        {t('new.open')}
      </Button>
    </form>
  )
}
