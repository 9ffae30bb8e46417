/** Saves the workshop as it is set up as a template: groups, seats and agenda, without people or answers. */
import { isRefusal } from '@cabildo/shared/refusal'
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../../fields/refusal-line.tsx'
import type { Trouble } from '../../../fields/use-attempt.ts'
import { Button } from '../../../ui/button.tsx'
import { saveFile } from '../save-file.ts'
import styles from './prepare.module.css'

interface Props {
  view: FacilitatorView
}

export function SaveTemplate({ view: { workshop, groups, smallestGroup, agenda } }: Props) {
  const { t } = useTranslation('console')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [place, setPlace] = useState<string | undefined>()
  const [said, setSaid] = useState('')
  const save = async () => {
    const [{ templateFrom, templateId }, { templateFile }] = await Promise.all([
      import('@cabildo/shared/templates/from-workshop'),
      import('@cabildo/shared/templates/check-template'),
    ])
    const id = templateId(workshop.title)
    const made = templateFrom(
      { ...workshop, groups, smallestGroup, agenda: agenda.map(({ setup }) => setup) },
      id,
    )
    setTrouble(isRefusal(made) ? made : null)
    setPlace(isRefusal(made) ? made.field : undefined)
    setSaid('')
    if (isRefusal(made)) return
    const name = `${id}.cabildo-template.json`
    saveFile(new Blob([templateFile(made)], { type: 'application/json' }), name)
    setSaid(t('report.saved', { name }))
  }
  return (
    <section className={styles.section} aria-labelledby="as-template">
      <h2 id="as-template">{t('template.title')}</h2>
      <p className={styles.note}>{t('template.help')}</p>
      <Button
        icon="download"
        onClick={() => {
          save().catch(() => setTrouble('unreachable'))
        }}
      >
        {t('template.save')}
      </Button>
      <p className={styles.note} aria-live="polite">
        {said}
      </p>
      <RefusalLine attempt={{ failed: trouble === null ? null : { name: 'template', trouble } }} />
      {place !== undefined && (
        <p className={styles.note}>
          {t('new.place')} <code>{place}</code>
        </p>
      )}
    </section>
  )
}
