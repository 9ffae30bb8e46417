/** For whom, in which languages, with what in it, and what is said beforehand. */
import { FOREWORD_MAX } from '@cabildo/shared/wire/exports'
import { REPORT_SECTIONS, type ReportLanguage } from '@cabildo/shared/workshop/report/editions'
import { useTranslation } from 'react-i18next'
import { CheckField } from '../../../fields/check-field.tsx'
import { SelectField } from '../../../fields/select-field.tsx'
import { INTERFACE_LANGUAGES } from '../../../i18n/languages.ts'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './export.module.css'
import type { WantedEdition } from './use-edition.ts'

interface Props {
  edition: WantedEdition
  onChange: (change: Partial<WantedEdition>) => void
}

const LANGUAGES = INTERFACE_LANGUAGES.map(({ language, name }) => ({ value: language, label: name }))

export function EditionForm({ edition, onChange }: Props) {
  const { t } = useTranslation('console')
  const { audience, languages, foreword } = edition
  const [first = 'es', second] = languages
  const others = LANGUAGES.filter(({ value }) => value !== first)
  const speak = (one: ReportLanguage, other: ReportLanguage | 'none') =>
    onChange({ languages: other === 'none' || other === one ? [one] : [one, other] })
  return (
    <div className={styles.form}>
      <SelectField
        label={t('report.language')}
        value={first}
        options={LANGUAGES}
        onChange={(language) => speak(language, second ?? 'none')}
      />
      <SelectField
        label={t('report.alsoIn')}
        value={second ?? 'none'}
        options={[{ value: 'none', label: t('report.oneLanguage') }, ...others]}
        onChange={(language) => speak(first, language)}
      />
      <SelectField
        label={t('report.audience')}
        help={t(audience === 'public' ? 'report.publicHelp' : 'report.internalHelp')}
        value={audience}
        options={(['internal', 'public'] as const).map((value) => ({ value, label: t(`report.${value}`) }))}
        onChange={(chosen) => onChange({ audience: chosen })}
      />
      <details className={styles.more}>
        <summary>{t('report.contents')}</summary>
        <Contents edition={edition} onChange={onChange} />
        <TextField
          label={t('report.foreword')}
          help={t('report.forewordHelp')}
          value={foreword}
          onChange={(text) => onChange({ foreword: text })}
          multiline
          rows={4}
          limit={FOREWORD_MAX}
        />
      </details>
    </div>
  )
}

function Contents({ edition, onChange }: Props) {
  const { t } = useTranslation('console')
  const { audience, sections, ballots } = edition
  return (
    <fieldset className={styles.sections}>
      <legend>{t('report.sections')}</legend>
      <p className={styles.said}>{t('report.sectionsHelp')}</p>
      {REPORT_SECTIONS.map((section) => (
        <CheckField
          key={section}
          label={t(`report.section.${section}`)}
          help={section === 'notes' ? t('report.notesHelp') : undefined}
          disabled={section === 'notes' && audience === 'public'}
          checked={sections.includes(section) && !(section === 'notes' && audience === 'public')}
          onChange={(wanted) =>
            onChange({
              sections: REPORT_SECTIONS.filter((each) =>
                each === section ? wanted : sections.includes(each),
              ),
            })
          }
        />
      ))}
      <CheckField
        label={t('report.ballots')}
        help={t('report.ballotsHelp')}
        checked={ballots}
        onChange={(wanted) => onChange({ ballots: wanted })}
      />
    </fieldset>
  )
}
