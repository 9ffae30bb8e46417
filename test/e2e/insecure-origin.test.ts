/** A phone on plain http under a name of the network: no crypto.subtle, no service worker, no clipboard, and yet a vote that counts. */
import { randomBytes } from 'node:crypto'
import { sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import type { CommandResult } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PHONE, Stage } from './stage.ts'

describe('on an insecure origin', () => {
  let stage: Stage
  let token: string
  let workshop = ''
  let code = ''

  const run = async (command: Command) => {
    const response = await fetch(`${stage.url.replace('workshop.test', '127.0.0.1')}/api/command`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        id: randomBytes(18).toString('base64url'),
        workshop: workshop || null,
        command,
      }),
    })
    const result = (await response.json()) as CommandResult
    if (!result.ok) throw new Error(JSON.stringify(result))
    return result
  }

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

  it('[S10] says that others on the network could read along, lets in, and records an anonymous vote', async () => {
    const phone = await stage.device(PHONE, { hasTouch: true })
    await phone.goto(`${stage.url}/j/${code}`)
    expect(await phone.evaluate(() => window.isSecureContext)).toBe(false)
    await phone.getByText('Firms', { exact: true }).click()
    expect(await phone.locator('body').innerText()).toMatch(/encrypt/)
    await phone.getByRole('button', { name: 'Join' }).click()
    await phone.getByText('You’re in. Look at the screen.').waitFor()
    await run({ type: 'open-round', activity: 'secret' })
    await phone.getByRole('button', { name: 'One more dot for: water' }).click()
    await phone.getByRole('button', { name: 'Send my vote' }).click()
    await phone.getByText('Received ✓').first().waitFor()
    await phone.reload()
    await phone.getByText('Received ✓').first().waitFor()
    await phone.getByRole('button', { name: 'Change my answer' }).click()
    await phone.getByRole('button', { name: 'One more dot for: talent' }).click()
    await phone.getByRole('button', { name: 'Send my vote' }).click()
    await phone.getByText('Received ✓').first().waitFor()
    await run({ type: 'close-round', activity: 'secret' })
    const closed = await stage.app.runner.read(
      workshop,
      ({ state }) => state.activities.find(({ setup }) => setup.id === 'secret')?.rounds[0]?.closed,
    )
    expect(closed).toMatchObject({ answered: 1, seal: { ballots: 1 } })
    expect(closed?.tallies).toHaveLength(1)
    expect(stage.foreign).toEqual([])
  })
})
