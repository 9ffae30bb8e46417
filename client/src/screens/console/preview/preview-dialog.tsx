/** A step as participants will see it, in a frame of a phone's width or on a small board; usable, and nothing is sent. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SelectField } from '../../../fields/select-field.tsx'
import { INTERFACE_LANGUAGES } from '../../../i18n/languages.ts'
import { useLanguage, useLocalText } from '../../../i18n/use-language.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import styles from './preview.module.css'
import { askFor, type PreviewAsk, type PreviewSaid } from './preview-ask.ts'
import { PreviewFrame } from './preview-frame.tsx'

interface Props {
  view: FacilitatorView
  activity: string
  onClose: () => void
}

type Shown = Extract<PreviewSaid, { preview: 'shown' }>

export function PreviewDialog({ view, activity, onClose }: Props) {
  const { t } = useTranslation(['rehearsal', 'console'])
  const inWords = useLocalText()
  const own = useLanguage()
  const [language, setLanguage] = useState(own)
  const [as, setAs] = useState<PreviewAsk['as']>('phone')
  const [shown, setShown] = useState<Shown | null>(null)
  // As it was when it was opened: what others change meanwhile would take away what is being tried.
  const [asked, setAsked] = useState(() => ({ turn: 0, ask: askFor(view, activity) }))
  const title = inWords(view.agenda.find(({ setup }) => setup.id === activity)?.setup.title)
  return (
    <Dialog open title={t('preview.title')} onClose={onClose} closeLabel={t('console:closeDialog')}>
      <p className={styles.soft}>{t('preview.help')}</p>
      <div className={styles.controls}>
        <SelectField
          label={t('preview.screen')}
          value={as}
          options={(['phone', 'board'] as const).map((value) => ({ value, label: t(`preview.${value}`) }))}
          onChange={setAs}
        />
        <SelectField
          label={t('preview.language')}
          value={language}
          options={INTERFACE_LANGUAGES.map((one) => ({ value: one.language, label: one.name }))}
          onChange={setLanguage}
        />
        <Button
          icon="refresh"
          onClick={() => setAsked(({ turn }) => ({ turn: turn + 1, ask: askFor(view, activity) }))}
        >
          {t('preview.again')}
        </Button>
      </div>
      <p role="status" className={styles.note}>
        {shown?.examples && t('preview.examples')} {shown?.withoutResult && t('preview.shows')}
      </p>
      <PreviewFrame
        key={`${as} ${asked.turn}`}
        ask={{ preview: 'show', ...asked.ask, as, language }}
        title={t('preview.frame', { title })}
        onShown={setShown}
      />
    </Dialog>
  )
}
