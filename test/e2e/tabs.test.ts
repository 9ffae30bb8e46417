/** Two tabs of one phone on plain http, one of them cut off: what was said last is what counts, whichever tab comes back when. */
import { sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import type { CommandResult } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { envelope, send } from '../server/http.ts'
import { Crowd } from './crowd.ts'
import { cuttable } from './cuttable.ts'
import { Stage } from './stage.ts'

/** A tab of the same phone whose network can be cut. */
async function cuttableTab(phone: Page, address: string) {
  const tab = await phone.context().newPage()
  const network = await cuttable(tab)
  await tab.goto(address)
  return { tab, ...network }
}

describe('[I2] two tabs of one phone', () => {
  let stage: Stage
  let token: string
  let workshop = ''
  let code = ''
  const run = async (command: Command): Promise<Extract<CommandResult, { ok: true }>> => {
    const result = await send(stage.local, token, envelope(workshop || null, command))
    if (!result.ok) throw new Error(JSON.stringify(result))
    return result
  }
  const ballots = () =>
    stage.app.runner.read(workshop, ({ box }) =>
      [...(box.get('vote/1')?.ballots.values() ?? [])].map(({ answer }) => answer),
    )

  beforeAll(async () => {
    stage = await Stage.open({
      host: 'workshop.test',
      browserArgs: ['--host-resolver-rules=MAP workshop.test 127.0.0.1'],
    })
    token = stage.app.issueLocalToken()
    const opened = await run({ type: 'open-workshop', setup: sampleSetup })
    workshop = opened.workshop
    code = opened.code ?? ''
  })
  afterAll(() => stage?.close())

  it('never count the older ballot of the tab that was cut off', async () => {
    const awake = await stage.phone(code, 'Firms')
    const { tab, cutOff, restore } = await cuttableTab(awake, `${stage.url}/j/${code}`)
    await run({ type: 'open-round', activity: 'vote' })
    const more = (page: Page, item: string) => page.getByRole('button', { name: `One more dot for: ${item}` })
    const submit = (page: Page) => page.getByRole('button', { name: 'Send my vote' }).click()
    await more(awake, 'talent').waitFor()
    await more(tab, 'water').click()
    await cutOff()
    await submit(tab)
    await tab.getByText('One more dot for').waitFor({ state: 'detached' })

    // The other tab hears of it, and says something else.
    await awake.getByRole('button', { name: 'Change my answer' }).click()
    await awake.getByRole('button', { name: 'One dot less for: water' }).click()
    await more(awake, 'talent').click()
    await submit(awake)
    await awake.getByText('Received ✓').first().waitFor()
    expect(await ballots()).toEqual([{ dots: { talent: 1 } }])

    restore()
    await tab.getByText('Received ✓').first().waitFor()
    await tab.reload()
    await tab.getByText('Received ✓').first().waitFor()
    expect(await ballots()).toEqual([{ dots: { talent: 1 } }])
    const kept = await tab.evaluate(() =>
      Object.keys(window.localStorage).filter((key) => /outbox/.test(key)),
    )
    expect(kept).toEqual([])
  })

  it('[V6] find the answer under the seal of a confidential round, one as the other', async () => {
    const others = new Crowd(stage, workshop)
    await others.join(['firms', 'civil'])
    await others.cast('vote', [{ dots: { water: 1 } }, { dots: { water: 2 } }])
    await run({ type: 'close-round', activity: 'vote' })
    await run({ type: 'reveal', activity: 'vote', step: 1 })
    const tabs = stage.browser.contexts().at(-1)?.pages() ?? []
    expect(tabs).toHaveLength(2)
    for (const page of tabs) {
      await page.getByRole('button', { name: 'Is my answer in?' }).click()
      await page
        .getByText(/^Yes\. An answer under the key of this phone .* Answers under the seal: 3\.$/)
        .waitFor()
    }
  })
})
