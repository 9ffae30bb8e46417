/** A new workshop: from a template or from nothing, with its title and its languages. What was typed stays when it is refused. */
import { templates } from '@cabildo/shared/templates/index'
import type { Template } from '@cabildo/shared/templates/template'
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
import { TemplateFile } from './template-file.tsx'

interface Props {
  token: string
}

/** The choice that stands for a template read from a file, whatever its id: no id begins so. */
const OWN = ' file'

export function NewWorkshop({ token }: Props) {
  const { t } = useTranslation('console')
  const inWords = useLocalText()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const [template, setTemplate] = useState(templates[0]?.id ?? '')
  const [own, setOwn] = useState<Template | null>(null)
  const [typed, setTyped] = useState<LocalText>({})
  const [languages, setLanguages] = useState<readonly InterfaceLanguage[]>([language])
  const attempt = useAttempt()
  const offered = [
    ...templates.map((each) => ({ key: each.id, template: each })),
    ...(own === null ? [] : [{ key: OWN, template: own }]),
  ]
  const chosen = offered.find(({ key }) => key === template)?.template
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
        {offered.map(({ key, template: { title, summary, minutes } }) => (
          <ChoiceChip
            key={key}
            type="radio"
            name="template"
            value={key}
            label={inWords(title)}
            detail={[
              key === OWN && t('new.fromFile'),
              inWords(summary),
              minutes > 0 && t('new.minutes', { count: minutes }),
            ]
              .filter(Boolean)
              .join(' ')}
            checked={template === key}
            onChange={() => setTemplate(key)}
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
      <TemplateFile
        onRead={(read) => {
          setOwn(read)
          setTemplate(OWN)
        }}
      />
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
