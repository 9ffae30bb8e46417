/** A template: a ready agenda with groups and target seats. Pure data; opening a workshop sends its `setup`. */
import type { LocalText } from '../text.ts'
import type { WorkshopSetup } from '../workshop/setup.ts'

export type Template = {
  id: string
  title: LocalText
  summary: LocalText
  /** Minutes a facilitator should plan for: those of its steps, and breaks. */
  minutes: number
  setup: WorkshopSetup
}
