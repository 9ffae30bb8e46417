/** What discussions have set aside and not settled yet, step by step: it stays there, and is named here. */
import { LocalText } from '@cabildo/shared/text'
import type { AgendaEntry } from '@cabildo/shared/workshop/view'

type Aside = { step: string; title: LocalText; topics: { id: string; text: LocalText }[] }

export function asideOf(agenda: readonly AgendaEntry[]): Aside[] {
  return agenda.flatMap(({ setup, manage }) => {
    const parked: unknown[] = setup.kind === 'discuss' && Array.isArray(manage?.parked) ? manage.parked : []
    const topics = parked.flatMap((topic) => {
      if (typeof topic !== 'object' || topic === null || !('id' in topic) || !('text' in topic)) return []
      if ('outcome' in topic && topic.outcome !== null) return []
      const text = LocalText.safeParse(topic.text)
      return text.success ? [{ id: String(topic.id), text: text.data }] : []
    })
    return topics.length === 0 ? [] : [{ step: setup.id, title: setup.title, topics }]
  })
}
