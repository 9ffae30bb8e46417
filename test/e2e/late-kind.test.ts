/** A phone on plain http whose network is bad just when a question opens: the page of its kind comes when the network does. */
import { sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import type { CommandResult } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { envelope, send } from '../server/http.ts'
import { Stage } from './stage.ts'

describe('[I2] the page of a kind', () => {
  let stage: Stage
  let token: string
  let workshop = ''
  let code = ''
  const run = async (command: Command): Promise<Extract<CommandResult, { ok: true }>> => {
    const address = stage.url.replace('workshop.test', '127.0.0.1')
    const result = await send(address, token, envelope(workshop || null, command))
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

  it('is waited for while it cannot be fetched, and once there works without a network', async () => {
    const phone = await stage.phone(code, 'Firms')
    let away = true
    const asked: string[] = []
    await phone.route(/\/(assets|healthz)/, (route) => {
      if (!away) return route.continue()
      asked.push(route.request().url())
      return route.abort()
    })
    const askedAgain = phone.waitForRequest(
      (request) => asked.length > 3 && request.url().endsWith('/healthz'),
    )
    await run({ type: 'open-round', activity: 'vote' })
    await phone.getByText('Loading').first().waitFor({ state: 'attached' })
    await askedAgain
    expect(await phone.getByText('One more dot for').count()).toBe(0)
    away = false
    const more = phone.getByRole('button', { name: 'One more dot for: water' })
    await more.waitFor()

    await phone.context().setOffline(true)
    await more.click()
    await phone.getByRole('button', { name: 'Send my vote' }).click()
    await phone.getByText('One more dot for').waitFor({ state: 'detached' })
    await phone.context().setOffline(false)
    await phone.getByText('Received ✓').first().waitFor()
  })
})
