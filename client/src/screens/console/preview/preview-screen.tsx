/** `/console/preview`: the page inside a preview's frame. It shows what the console beside it asks for, and sends nothing anywhere. */
import { isRefusal } from '@cabildo/shared/refusal'
import type { LocalText } from '@cabildo/shared/text'
import i18next from 'i18next'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../../fields/refusal-line.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { LeadTo } from '../../lead-to.tsx'
import { isPreviewMessage, type PreviewAsk, type PreviewSaid } from './preview-ask.ts'
import { PreviewPhone } from './preview-phone.tsx'
import { playStep } from './preview-play.ts'
import { previewSetup } from './preview-setup.ts'

const PreviewBoard = lazy(async () => ({ default: (await import('./preview-board.tsx')).PreviewBoard }))

export function PreviewScreen() {
  const { t } = useTranslation('rehearsal')
  const [ask, setAsk] = useState<PreviewAsk | null>(null)
  useEffect(() => {
    const hear = ({ data, origin, source }: MessageEvent) => {
      if (origin !== window.location.origin || source !== window.parent) return
      if (!isPreviewMessage(data) || data.preview !== 'show') return
      // The words first: examples are written with them.
      i18next.changeLanguage(data.language).then(
        () => setAsk(data),
        () => setAsk(data),
      )
    }
    window.addEventListener('message', hear)
    tell({ preview: 'ready' })
    return () => window.removeEventListener('message', hear)
  }, [])
  if (window.parent === window) return <LeadTo to="/console" />
  if (ask === null) return <Skeleton label={t('preview.loading')} />
  return <Shown ask={ask} />
}

function Shown({ ask }: { ask: PreviewAsk }) {
  const { t } = useTranslation('rehearsal')
  const { setup, activity, outcomes, code, as, language } = ask
  const previewed = useMemo(() => {
    const words = i18next.getFixedT(language, 'rehearsal')
    const exampleText = (number: number): LocalText => ({ [language]: words('preview.example', { number }) })
    return previewSetup({ setup, activity, outcomes }, exampleText)
  }, [setup, activity, outcomes, language])
  // What was answered stays when only the language changes, unless examples have to be written in it.
  const own = JSON.stringify(previewed.setup)
  const played = useMemo(() => playStep(JSON.parse(own), activity, code), [own, activity, code])
  const { examples, withoutResult } = previewed
  useEffect(() => tell({ preview: 'shown', examples, withoutResult }), [examples, withoutResult])

  if (isRefusal(played)) {
    return (
      <main>
        <p>{t('preview.cannot')}</p>
        <RefusalLine attempt={{ failed: { name: 'preview', trouble: played } }} />
      </main>
    )
  }
  return (
    <Suspense fallback={<Skeleton label={t('preview.loading')} />}>
      {as === 'board' ? (
        <PreviewBoard player={played.player} />
      ) : (
        <PreviewPhone key={own} player={played.player} person={played.person} />
      )}
    </Suspense>
  )
}

function tell(said: PreviewSaid): void {
  window.parent.postMessage(said, window.location.origin)
}
