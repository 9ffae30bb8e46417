/** The headings as a tree beside the pages. */
import { type Outline, type Writer, whole } from './writer.ts'

export class Bookmarks {
  readonly #path: { level: number; outline: Outline }[]

  constructor({ outline }: Writer) {
    this.#path = [{ level: 0, outline }]
  }

  add(level: number, title: string, top: number): void {
    while ((this.#path.at(-1)?.level ?? 0) >= level) this.#path.pop()
    const above = this.#path.at(-1)
    if (above) this.#path.push({ level, outline: above.outline.addItem(whole(title), { fit: false, top }) })
  }
}
