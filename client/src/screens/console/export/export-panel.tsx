/** The report, at any moment: in which edition, in which format, and how far its writing is. */
import { EXPORT_FORMATS } from '@cabildo/shared/wire/exports'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../../fields/refusal-line.tsx'
import { useLanguage } from '../../../i18n/use-language.ts'
import { Button } from '../../../ui/button.tsx'
import { Meter } from '../../../ui/meter.tsx'
import { EditionForm } from './edition-form.tsx'
import styles from './export.module.css'
import { useEdition } from './use-edition.ts'
import { type Exporting, useExport } from './use-export.ts'

interface Props {
  workshop: string
  token: string
}

export function ExportPanel({ workshop, token }: Props) {
  const { t } = useTranslation('console')
  const [edition, change] = useEdition(workshop, useLanguage())
  const exporting = useExport(workshop, token)
  const { format: busy, start } = exporting
  return (
    <div className={styles.panel}>
      <EditionForm edition={edition} onChange={change} />
      <UnderWay exporting={exporting} />
      <fieldset className={styles.formats} aria-label={t('report.formats')}>
        {EXPORT_FORMATS.map((format) => (
          <Button
            key={format}
            icon="download"
            busy={busy === format}
            disabled={busy !== null && busy !== format}
            onClick={() => start({ ...edition, format })}
          >
            {t(`report.${format}`)}
          </Button>
        ))}
      </fieldset>
    </div>
  )
}

function UnderWay({ exporting: { format, progress, ended, cancel } }: { exporting: Exporting }) {
  const { t } = useTranslation('console')
  const trouble = ended !== null && ended !== 'cancelled' && 'trouble' in ended ? ended.trouble : null
  const said =
    ended === 'cancelled'
      ? t('report.cancelled')
      : ended !== null && 'saved' in ended
        ? t('report.saved', { name: ended.saved })
        : ''
  return (
    <>
      {format !== null && (
        <div className={styles.progress}>
          <Meter
            value={progress?.done ?? 0}
            max={progress?.of ?? 1}
            text={t('report.working', { done: progress?.done ?? 0, of: progress?.of ?? 1 })}
          />
          <Button icon="close" onClick={cancel}>
            {t('report.cancel')}
          </Button>
        </div>
      )}
      <p className={styles.said} aria-live="polite">
        {said}
      </p>
      <RefusalLine attempt={{ failed: trouble === null ? null : { name: 'report', trouble } }} />
    </>
  )
}
