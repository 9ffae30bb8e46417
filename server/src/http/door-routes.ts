/** `GET /api/door/CODE`: what a phone shows before joining. Open to everybody who has the code. */
import { kindOf } from '@cabildo/shared/kinds/index'
import { isRefusal, refuse } from '@cabildo/shared/refusal'
import { Secrecy } from '@cabildo/shared/secrecy'
import type { Door } from '@cabildo/shared/wire/contract'
import type { WorkshopState } from '@cabildo/shared/workshop/state'
import { headOf } from '@cabildo/shared/workshop/view'
import { sendJson, sendRefusal } from './send-json.ts'
import type { Routes } from './services.ts'

/** Longer than any code anybody types. */
const TYPED_MAX = 40

export const doorRoutes: Routes = (router, { directory, runner }) => {
  router.get('/door/:code', async (request, response) => {
    const typed = request.params.code.slice(0, TYPED_MAX)
    const workshop = await directory.idForVisitor(typed, request.ip ?? '')
    if (isRefusal(workshop)) return sendRefusal(response, workshop)
    const door = await runner.read(workshop, ({ state }) => doorOf(state))
    if (door === null) sendRefusal(response, refuse('unknown-workshop'))
    else sendJson(response, door)
  })
}

/** Secrecy modes from the loosest to the strictest, of those activities that take answers. */
export function doorOf(state: WorkshopState): Door {
  const { groups, activities } = state
  const modes = new Set(
    activities.filter(({ setup }) => takesAnswers(setup.kind)).map(({ setup }) => setup.secrecy),
  )
  return {
    workshop: headOf(state),
    groups: groups.map((group) => ({ id: group.id, name: group.name })),
    secrecy: Secrecy.options.filter((mode) => modes.has(mode)),
  }
}

function takesAnswers(id: string): boolean {
  const kind = kindOf(id)
  return kind !== undefined && (kind.ballots !== null || kind.contributions !== null)
}
