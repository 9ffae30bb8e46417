/** The frame of a preview: a page of its own, so that it has its own width, language, focus and scrolling. */
import { useEffect, useRef, useState } from 'react'
import styles from './preview.module.css'
import { isPreviewMessage, type PreviewAsk, type PreviewSaid } from './preview-ask.ts'

interface Props {
  ask: PreviewAsk
  title: string
  onShown: (said: Extract<PreviewSaid, { preview: 'shown' }>) => void
}

export function PreviewFrame({ ask, title, onShown }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  const ready = useRef(false)
  // Loaded once: another language is told to the page that stands there.
  const [src] = useState(`/console/preview?lang=${ask.language}`)
  const text = JSON.stringify(ask)
  useEffect(() => {
    const send = () => frame.current?.contentWindow?.postMessage(JSON.parse(text), window.location.origin)
    const hear = ({ data, origin, source }: MessageEvent) => {
      if (origin !== window.location.origin || source !== frame.current?.contentWindow) return
      if (!isPreviewMessage(data)) return
      if (data.preview === 'shown') onShown(data)
      if (data.preview !== 'ready') return
      ready.current = true
      send()
    }
    window.addEventListener('message', hear)
    if (ready.current) send()
    return () => window.removeEventListener('message', hear)
  }, [text, onShown])
  return (
    <div className={ask.as === 'board' ? styles.board : styles.phone}>
      <iframe ref={frame} title={title} src={src} />
    </div>
  )
}
