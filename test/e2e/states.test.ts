/** Every screen in every state, for people who read with their ears or fingers: what axe calls serious is nowhere. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { walkStates } from '../screenshots/walk-states.ts'
import { seriousFaults } from './axe.ts'
import { Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open({ locale: 'es-CL' })
})
afterAll(() => stage?.close())

it('no screen has a serious fault in any state', async () => {
  const faults: string[] = []
  let looked = 0
  await walkStates(stage, async (screen, name, page) => {
    looked += 1
    faults.push(...(await seriousFaults(page)).map((fault) => `${screen}, ${name}: ${fault}`))
  })
  expect(faults).toEqual([])
  expect(looked).toBeGreaterThan(50)
}, 300_000)
