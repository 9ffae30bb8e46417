/** The export under way on this page: which format, how far, how to stop it, and what became of the last one. */
import { isRefusal } from '@cabildo/shared/refusal'
import type { ExportAsk, ExportFormat } from '@cabildo/shared/wire/exports'
import { useEffect, useRef, useState } from 'react'
import type { Trouble } from '../../../fields/use-attempt.ts'
import { saveFile } from '../save-file.ts'
import { askExport, type Progress } from './ask-export.ts'

export type Ended = { saved: string } | { trouble: Trouble } | 'cancelled'

export type Exporting = {
  format: ExportFormat | null
  progress: Progress | null
  ended: Ended | null
  start: (ask: ExportAsk) => void
  cancel: () => void
}

export function useExport(workshop: string, token: string): Exporting {
  const [format, setFormat] = useState<ExportFormat | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [ended, setEnded] = useState<Ended | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const run = async (ask: ExportAsk, controller: AbortController): Promise<Ended> => {
    const got = await askExport({ workshop, token, signal: controller.signal }, ask, setProgress).catch(
      () => null,
    )
    if (controller.signal.aborted) return 'cancelled'
    if (got === null) return { trouble: 'unreachable' }
    if (isRefusal(got)) return { trouble: got }
    saveFile(got.file, got.name)
    return { saved: got.name }
  }
  const start = (ask: ExportAsk) => {
    if (running.current) return
    const controller = new AbortController()
    running.current = controller
    setFormat(ask.format)
    setEnded(null)
    void run(ask, controller).then((how) => {
      running.current = null
      setFormat(null)
      setProgress(null)
      setEnded(how)
    })
  }
  return { format, progress, ended, start, cancel: () => running.current?.abort() }
}
