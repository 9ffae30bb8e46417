/** The set-up with one step that stands on its own: what would flow into it is there, or examples stand in for it. */
import { kindOf } from '@cabildo/shared/kinds/index'
import type { Item } from '@cabildo/shared/kinds/item'
import type { LocalText } from '@cabildo/shared/text'
import type { ActivitySetup, Source, WorkshopSetup } from '@cabildo/shared/workshop/setup'
import type { PreviewAsk } from './preview-ask.ts'

export type Previewed = { setup: WorkshopSetup; examples: boolean; withoutResult: boolean }

const EXAMPLES = 5

export function previewSetup(
  { setup, activity, outcomes }: Pick<PreviewAsk, 'setup' | 'activity' | 'outcomes'>,
  exampleText: (number: number) => LocalText,
): Previewed {
  const step = setup.agenda.find(({ id }) => id === activity)
  if (step === undefined) return { setup, examples: false, withoutResult: false }
  const kind = kindOf(step.kind)
  const asks = Boolean(kind?.ballots ?? kind?.contributions)
  const flown = step.source === null ? [] : taken(step.source, outcomes)
  const items = uniqueItems([...step.items, ...(flown ?? [])])
  const fewest = kind?.needs.fewest ?? 0
  const missing = asks && (items.length < fewest || (step.source !== null && !flown?.length))
  const examples = missing ? examplesFor(step, items, fewest, exampleText) : []
  const alone: ActivitySetup = { ...step, source: null, items: [...items, ...examples] }
  return {
    setup: { ...setup, agenda: setup.agenda.map((one) => (one.id === activity ? alone : one)) },
    examples: examples.length > 0,
    withoutResult: !asks && step.source !== null,
  }
}

/** Null while the earlier step has nothing to hand on. Before a reveal the best are not told, so any of them stand for these. */
function taken({ activity, take }: Source, outcomes: PreviewAsk['outcomes']): Item[] | null {
  const outcome = outcomes[activity]
  if (outcome === undefined) return null
  if (take.rule === 'top') return outcome.slice(0, take.n)
  return take.rule === 'picked' ? outcome.filter(({ id }) => take.items.includes(id)) : outcome
}

function examplesFor(
  { source }: ActivitySetup,
  items: readonly Item[],
  fewest: number,
  text: (number: number) => LocalText,
): Item[] {
  const wanted = source?.take.rule === 'top' ? Math.min(EXAMPLES, source.take.n) : EXAMPLES
  const count = Math.max(wanted, fewest - items.length)
  return Array.from({ length: count }, (_, index) => ({
    id: `example-${index + 1}`,
    text: text(index + 1),
    from: [],
  }))
}

function uniqueItems(items: readonly Item[]): Item[] {
  return items.filter((item, index) => items.findIndex(({ id }) => id === item.id) === index)
}
