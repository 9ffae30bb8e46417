/** Takes a row of a list by its handle to another place. The list stays as it is until whoever keeps it has moved the row. */
import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react'
import { type Dragged, placeAt, shiftOf } from './drag-places.ts'

/** From so many pixels on it is dragging and no tap. */
const SLACK = 5
/** So near the edge of the window the page scrolls along. */
const EDGE = 70
const SCROLL_STEP = 12

/** So long a row that may not stand there takes to spring back. */
const SPRING_MS = 200

type Held = Dragged & { order: string }

export type DragRow = {
  lifted: boolean
  style: CSSProperties | undefined
  handle: {
    onPointerDown: (event: PointerEvent<HTMLElement>) => void
    onPointerMove: (event: PointerEvent<HTMLElement>) => void
    onPointerUp: () => void
    onPointerCancel: () => void
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  }
}

interface Options {
  list: RefObject<HTMLElement | null>
  count: number
  /** Changes with the order of the rows: what was measured in another holds no more. */
  order: string
  /** The place that a row would have now, while it is held. */
  onOver: (from: number, to: number) => void
  /** Whether the row stands there now. */
  onDrop: (from: number, to: number) => Promise<boolean>
}

export function useDragOrder({ list, count, order, onOver, onDrop }: Options): (index: number) => DragRow {
  const [held, setHeld] = useState<Held | null>(null)
  const start = useRef({ y: 0, scroll: 0, pointer: 0, frame: 0 })
  const now = useRef<Held | null>(null)
  const hold = (next: Held | null) => {
    now.current = next
    setHeld(next)
  }
  const letGo = () => {
    cancelAnimationFrame(start.current.frame)
    hold(null)
  }

  const springBack = (from: Held) => {
    hold({ ...from, to: from.from, by: 0, dropped: true })
    window.setTimeout(letGo, SPRING_MS)
  }

  const moveTo = (y: number) => {
    const { current } = now
    if (current === null || current.dropped) return
    start.current.pointer = y
    const by = y - start.current.y + window.scrollY - start.current.scroll
    if (current.by === 0 && Math.abs(by) < SLACK) return
    const to = placeAt(current, by)
    if (to !== current.to) onOver(current.from, to)
    hold({ ...current, by, to })
  }

  const scrollAlong = () => {
    const { pointer } = start.current
    const step = pointer < EDGE ? -SCROLL_STEP : pointer > window.innerHeight - EDGE ? SCROLL_STEP : 0
    if (step !== 0 && now.current?.by !== 0) {
      window.scrollBy(0, step)
      moveTo(pointer)
    }
    if (now.current !== null && !now.current.dropped) start.current.frame = requestAnimationFrame(scrollAlong)
  }

  const grab = (index: number, event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || now.current !== null) return
    const rows = [...(list.current?.children ?? [])].slice(0, count).map((row) => row.getBoundingClientRect())
    event.currentTarget.setPointerCapture?.(event.pointerId)
    start.current = { y: event.clientY, scroll: window.scrollY, pointer: event.clientY, frame: 0 }
    const [tops, heights] = [rows.map(({ top }) => top), rows.map(({ height }) => height)]
    hold({ from: index, to: index, by: 0, tops, heights, order, dropped: false })
    start.current.frame = requestAnimationFrame(scrollAlong)
  }

  const drop = () => {
    const { current } = now
    if (current === null || current.dropped) return
    // Somebody else has put the list in another order meanwhile: another row stands there now.
    if (current.to === current.from || current.order !== order) return letGo()
    // Where it was let go, until it is known whether it may stand there.
    hold({ ...current, dropped: true })
    onDrop(current.from, current.to).then((done) => (done ? letGo() : springBack(current)), letGo)
  }

  const isHeld = held !== null && !held.dropped
  // biome-ignore lint/correctness/useExhaustiveDependencies: whether something is held is the occasion.
  useEffect(() => {
    if (!isHeld) return
    const cancel = (event: globalThis.KeyboardEvent) => event.key === 'Escape' && letGo()
    window.addEventListener('keydown', cancel)
    return () => window.removeEventListener('keydown', cancel)
  }, [isHeld])
  useEffect(() => () => cancelAnimationFrame(start.current.frame), [])

  const lies = held?.order === order ? held : null
  return (index) => ({
    lifted: lies?.from === index && lies.by !== 0,
    style: lies === null ? undefined : { transform: `translateY(${shiftOf(lies, index)}px)` },
    handle: {
      onPointerDown: (event) => grab(index, event),
      onPointerMove: (event) => moveTo(event.clientY),
      onPointerUp: drop,
      onPointerCancel: letGo,
      onKeyDown: (event) => {
        const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
        const to = index + by
        if (by === 0 || to < 0 || to >= count || now.current !== null) return
        event.preventDefault()
        onDrop(index, to).catch(() => {})
      },
    },
  })
}
