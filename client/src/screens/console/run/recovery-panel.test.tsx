import { readRecoveryCode, recoveryToken } from '@cabildo/shared/recovery-code'
import { sampleScene } from '@cabildo/shared/testing/sample-workshop'
import { facilitator } from '@cabildo/shared/testing/scene'
import type { CommandEnvelope, CommandResult } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'
import { viewFor } from '@cabildo/shared/workshop/view'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, it, vi } from 'vitest'
import { startWords } from '../../../testing/start-words.ts'
import { RecoveryPanel } from './recovery-panel.tsx'

beforeAll(startWords)

const CODE = /^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/

it('[R14] makes a facilitator’s link of a code that is shown once, printed on request, and gone once revoked', async () => {
  const { scene } = sampleScene(1)
  const user = userEvent.setup()
  const print = vi.spyOn(window, 'print').mockImplementation(() => {})
  const tokens: (string | undefined)[] = []
  const run = vi.fn(
    async (command: Command, secrets?: CommandEnvelope['secrets']): Promise<CommandResult> => {
      tokens.push(secrets?.token)
      const [event] = scene.run(facilitator, command)
      again()
      return { ok: true, workshop: 'w', rev: 2, made: event?.type === 'link-issued' ? [event.link] : [] }
    },
  )
  const page = () => (
    <RecoveryPanel view={viewFor.facilitator(scene.live)} run={run} base="http://192.168.1.20:3000" />
  )
  const { rerender } = render(page())
  const again = () => rerender(page())
  await user.click(screen.getByText('Recovery code'))
  await user.click(screen.getByRole('button', { name: 'Make a recovery code' }))
  const code = (await screen.findByText(CODE)).textContent ?? ''
  expect(run.mock.calls[0]?.[0]).toEqual({ type: 'issue-link', role: 'facilitator' })
  expect(tokens).toEqual([recoveryToken(readRecoveryCode(code).code)])
  expect(screen.getByText(/192\.168\.1\.20:3000\/recover.*ABCD-EFGH/)).toBeInTheDocument()

  await user.click(screen.getByRole('button', { name: 'Print' }))
  expect(print).toHaveBeenCalledOnce()
  expect(screen.getAllByText(CODE)).toHaveLength(2)
  act(() => void window.dispatchEvent(new Event('afterprint')))
  expect(screen.getAllByText(CODE)).toHaveLength(1)

  await user.click(screen.getByRole('button', { name: 'Done, hide it' }))
  expect(screen.queryByText(CODE)).toBeNull()

  await user.click(screen.getByRole('button', { name: 'Make a recovery code' }))
  expect((await screen.findByText(CODE)).textContent).not.toBe(code)
  const last = viewFor.facilitator(scene.live).links.at(-1)?.id ?? ''
  scene.run(facilitator, { type: 'revoke-link', link: last })
  again()
  expect(screen.queryByText(CODE)).toBeNull()
})
