/** Lays slabs on pages: what keeps together stays together, a table begins every page with its head. */
import type { Pen } from './pen.ts'
import { SHEET } from './print-style.ts'
import { heightOf, type Slab } from './slab.ts'

export class Flow {
  readonly #pen: Pen
  readonly #onPage: (pen: Pen) => void
  #isTurned = false
  /** Null while nothing stands on the page, which is begun by what comes first. */
  #y: number | null = null

  /** `onPage` draws what lies on every page beneath all else. */
  constructor(pen: Pen, onPage: (pen: Pen) => void) {
    this.#pen = pen
    this.#onPage = onPage
  }

  lay(slabs: readonly Slab[]): void {
    for (const group of groupsOf(slabs)) this.#layGroup(group)
  }

  #layGroup(group: readonly Slab[]): void {
    const isTurned = group.some((each) => each.isTurned)
    const isAir = group.every(({ kind }) => kind === 'air')
    const height = heightOf(group)
    if (group.some(({ kind }) => kind === 'leaf')) this.#y = null
    if (!isAir && isTurned !== this.#isTurned) this.#leaf(isTurned)
    if (!isAir && height > this.#room && height <= this.#height) this.#leaf(isTurned)
    for (const each of group) this.#laySlab(each)
  }

  #laySlab(each: Slab): void {
    if (each.kind === 'leaf') return
    if (each.kind === 'air') {
      if (this.#y !== null) this.#y += each.height
      return
    }
    if (each.height > this.#room) this.#y = null
    const y = this.#y ?? this.#begin(each.head)
    each.draw(this.#pen, SHEET.side, y)
    this.#y = y + each.height
  }

  /** A page, with the head of the table that goes on on it; where the rest begins. */
  #begin(head: Slab['head']): number {
    const sides = [SHEET.short, SHEET.long] as const
    const [width, height] = this.#isTurned ? sides.toReversed() : sides
    this.#pen.turn(width ?? 0, height ?? 0)
    this.#onPage(this.#pen)
    head?.draw(this.#pen, SHEET.side, SHEET.top)
    return SHEET.top + (head?.height ?? 0)
  }

  #leaf(isTurned: boolean): void {
    this.#isTurned = isTurned
    this.#y = null
  }

  get #height(): number {
    return (this.#isTurned ? SHEET.short : SHEET.long) - SHEET.foot - SHEET.top
  }

  get #room(): number {
    return this.#y === null ? this.#height : this.#height + SHEET.top - this.#y
  }
}

function* groupsOf(slabs: readonly Slab[]): Generator<Slab[]> {
  let group: Slab[] = []
  let isHeld = false
  for (const each of slabs) {
    group.push(each)
    // Air parts nothing that keeps together.
    isHeld = each.kind === 'air' ? isHeld || each.keeps : each.keeps
    if (isHeld) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}
