/** The console by keyboard. Letters work wherever nobody writes, Space only while no control has the focus; both can be turned off. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useEffect, useRef, useState } from 'react'
import type { Attempt } from '../../../fields/use-attempt.ts'
import { keep, readKept } from '../../../net/storage.ts'
import { cannotReveal, revealSteps } from '../next-act.ts'
import type { RunCommand } from '../run-command.ts'
import type { PaceActs } from './use-pace.ts'
import type { Primary } from './use-primary.ts'

export type Keys = { on: boolean; turn: (on: boolean) => void }

interface Options {
  view: FacilitatorView
  primary: Primary
  pace: PaceActs
  attempt: Attempt
  run: RunCommand
  onUndo: () => void
  onHelp: () => void
}

const KEPT = 'cabildo/keys'
/** Here letters are written, or choose what begins with them. */
const FIELDS = 'input:not([type=checkbox], [type=radio]), textarea, select'
/** Here Space has a meaning of its own. Whoever works by keys alone is always on one of them: letters must go on there. */
const CONTROLS = `${FIELDS}, input, button, a, summary, [role=tab]`

export function useShortcuts({ view, primary, pace, attempt, run, onUndo, onHelp }: Options): Keys {
  const [on, setOn] = useState(() => readKept(KEPT, (value): value is boolean => value === false) ?? true)
  const heard = useRef((_key: string): boolean => false)
  heard.current = (key) => {
    const entry = view.agenda.find(({ setup }) => setup.id === view.current?.id)
    const reveal = (step: number) => {
      if (entry === undefined) return false
      attempt
        .attempt('secondary', () => run({ type: 'reveal', activity: entry.setup.id, step }))
        .catch(() => {})
      return true
    }
    if (key === '?') {
      onHelp()
      return true
    }
    if (key === 'u') {
      onUndo()
      return true
    }
    if (key === ' ') {
      primary.press()
      return true
    }
    if (key === 't') return pace.moreTime()
    if (key === 'p') return pace.togglePhones()
    const closed = entry?.phase === 'closed' || entry?.phase === 'revealed'
    if (entry === undefined || !closed) return false
    if (
      key === 'r' &&
      entry.revealStep < revealSteps(entry.setup.kind) &&
      cannotReveal(entry, view) === null
    ) {
      return reveal(entry.revealStep + 1)
    }
    if (key === 'h' && entry.revealStep > 0) return reveal(0)
    if (key === 'b' && entry.revealStep > 0) return reveal(entry.revealStep - 1)
    return false
  }
  useEffect(() => {
    if (!on) return
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return
      const taken = event.key === ' ' ? CONTROLS : FIELDS
      if (event.target instanceof Element && event.target.closest(taken)) return
      if (document.querySelector('dialog[open], [aria-modal=true]')) return
      if (heard.current(event.key.toLowerCase())) event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [on])
  return {
    on,
    turn: (next) => {
      keep(KEPT, next)
      setOn(next)
    },
  }
}
