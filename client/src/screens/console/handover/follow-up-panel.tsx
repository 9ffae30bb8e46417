/** Opens a workshop that continues this one. For hosts. */
import { isRefusal } from '@cabildo/shared/refusal'
import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { RefusalLine } from '../../../fields/refusal-line.tsx'
import { newCommandId } from '../../../net/session.ts'
import { openFollowUp } from '../../../net/workshop-files.ts'
import { Button } from '../../../ui/button.tsx'
import { useCall } from '../rehearsal/use-call.ts'

interface Props {
  workshop: string
  token: string
  className: string | undefined
  titleClassName: string | undefined
  softClassName: string | undefined
}

export function FollowUpPanel({ workshop, token, className, titleClassName, softClassName }: Props) {
  const { t } = useTranslation('console')
  const title = useId()
  const [, navigate] = useLocation()
  const { busy, failed, call } = useCall()
  // Kept for a second try: an answer that got lost must not open two.
  const id = useRef(newCommandId())
  const open = async () => {
    const opened = await call(() => openFollowUp(workshop, id.current, token))
    if (opened !== null && !isRefusal(opened)) navigate(`/console/w/${opened.workshop}`)
  }
  return (
    <section className={className} aria-labelledby={title}>
      <h2 id={title} className={titleClassName}>
        {t('followUp.title')}
      </h2>
      <p className={softClassName}>{t('followUp.help')}</p>
      <Button
        icon="plus"
        busy={busy}
        onClick={() => {
          open().catch(() => {})
        }}
      >
        {t('followUp.open')}
      </Button>
      <RefusalLine attempt={{ failed }} />
    </section>
  )
}
