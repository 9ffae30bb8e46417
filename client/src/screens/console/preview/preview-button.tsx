/** Opens the preview of one step. What it needs is fetched when it is asked for. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'

const PreviewDialog = lazy(async () => ({ default: (await import('./preview-dialog.tsx')).PreviewDialog }))

interface Props {
  view: FacilitatorView
  activity: string
  look?: 'secondary' | 'quiet'
}

export function PreviewButton({ view, activity, look = 'secondary' }: Props) {
  const { t } = useTranslation('rehearsal')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button icon="eye" look={look} onClick={() => setOpen(true)}>
        {t('preview.open')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <PreviewDialog view={view} activity={activity} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
