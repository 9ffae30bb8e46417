/** Gives the workshop away as a file: a copy, or for good, and then nothing is taken here any more. For hosts. */
import { isRefusal } from '@cabildo/shared/refusal'
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CheckField } from '../../../fields/check-field.tsx'
import { RefusalLine } from '../../../fields/refusal-line.tsx'
import { fetchWorkshopFile } from '../../../net/workshop-files.ts'
import { Button } from '../../../ui/button.tsx'
import { useCall } from '../rehearsal/use-call.ts'
import { saveFile } from '../save-file.ts'
import { MoveDialog } from './move-dialog.tsx'

interface Props {
  view: FacilitatorView
  /** Of the host; facilitators have no part in it, for the file holds what they are not shown either. */
  token: string
  /** The looks of the place it stands in. */
  className: string | undefined
  titleClassName: string | undefined
  softClassName: string | undefined
}

export function HandoverPanel({ view, token, className, titleClassName, softClassName }: Props) {
  const { t } = useTranslation('console')
  const { id, code, stopped } = view.workshop
  const title = useId()
  const [seats, setSeats] = useState(false)
  const [asking, setAsking] = useState(false)
  const [saved, setSaved] = useState('')
  const { busy, failed, call } = useCall()

  const save = async (move: boolean) => {
    setAsking(false)
    setSaved('')
    const file = await call(() => fetchWorkshopFile(id, { move, seats }, token))
    if (file === null || isRefusal(file)) return
    const name = `${code}.cabildo`
    saveFile(file, name)
    setSaved(t('handover.saved', { name }))
  }
  const start = (move: boolean) => {
    save(move).catch(() => {})
  }
  return (
    <section className={className} aria-labelledby={title}>
      <h2 id={title} className={titleClassName}>
        {t('handover.title')}
      </h2>
      <p className={softClassName}>{t('handover.help')}</p>
      <CheckField
        label={t('handover.seats')}
        help={t('handover.seatsHelp')}
        checked={seats}
        onChange={setSeats}
      />
      {stopped === undefined && (
        <Button icon="arrow-right" busy={busy} onClick={() => setAsking(true)}>
          {t('handover.move')}
        </Button>
      )}
      <Button look="quiet" busy={busy} onClick={() => start(stopped === 'moved')}>
        {t(stopped === 'moved' ? 'handover.again' : 'handover.copy')}
      </Button>
      <RefusalLine attempt={{ failed }} />
      <p className={softClassName} aria-live="polite">
        {saved}
      </p>
      <MoveDialog
        open={asking}
        onAnswer={(yes) => {
          if (yes) start(true)
          else setAsking(false)
        }}
      />
    </section>
  )
}
