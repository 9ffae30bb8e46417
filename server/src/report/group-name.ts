/** The name of a shown part of the room: a stakeholder group, or the small ones pooled. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { Translator } from './translator.ts'

export function groupName(words: Translator, result: Result, id: string): string {
  const group = result.groups.find((candidate) => candidate.id === id)
  return group?.name ? words.local(group.name) : words.t('room.others')
}
