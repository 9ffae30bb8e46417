/** Every template there is. Adding one is its file and one line here. */
import { competitiveCities } from './competitive-cities.ts'
import type { Template } from './template.ts'

export const templates: readonly Template[] = [competitiveCities]

export function templateOf(id: string): Template | undefined {
  return templates.find((template) => template.id === id)
}
