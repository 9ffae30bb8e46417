import { sampleScene } from '@cabildo/shared/testing/sample-workshop'
import { facilitator } from '@cabildo/shared/testing/scene'
import type { CommandResult } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'
import { viewFor } from '@cabildo/shared/workshop/view'
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../../testing/start-words.ts'
import { AgendaEditor } from './agenda-editor.tsx'

beforeAll(startWords)
vi.setConfig({ testTimeout: 30_000 })

/** Every step is 60 high, one right under the other. */
beforeEach(() => {
  vi.spyOn(window, 'scrollBy').mockImplementation(() => {})
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    const at = [...(this.parentElement?.children ?? [])].indexOf(this)
    return new DOMRect(0, at * 60, 300, 60)
  })
})

function agenda(answer: CommandResult = { ok: true, workshop: 'w', rev: 9, made: [] }, open = false) {
  const { scene } = sampleScene(2)
  if (open) scene.run(facilitator, { type: 'open-round', activity: 'cards' })
  const run = vi.fn(async (_command: Command): Promise<CommandResult | null> => answer)
  const page = () => <AgendaEditor view={viewFor.facilitator(scene.live)} run={run} />
  const { rerender } = render(page())
  return { run, scene, told: () => rerender(page()) }
}

const handle = (title: string) => screen.getByLabelText(new RegExp(`^Move “${title}”: drag`))
const at = (clientY: number) => ({ clientY, button: 0, pointerId: 1 })
const row = (title: string) => handle(title).closest('li')

async function drag(title: string, from: number, to: number) {
  fireEvent.pointerDown(handle(title), at(from))
  fireEvent.pointerMove(handle(title), at(to))
  await act(async () => {
    fireEvent.pointerUp(handle(title), at(to))
  })
}

describe('the agenda by drag', () => {
  it('takes a step to where it is let go, and says each place on the way', async () => {
    const { run } = agenda()
    fireEvent.pointerDown(handle('vote'), at(90))
    fireEvent.pointerMove(handle('vote'), at(160))
    expect(screen.getByText('“vote”: place 3 of 5')).toBeInTheDocument()
    expect(row('secret')).toHaveStyle({ transform: 'translateY(-60px)' })
    fireEvent.pointerMove(handle('vote'), at(20))
    expect(screen.getByText('“vote”: place 1 of 5')).toBeInTheDocument()
    await act(async () => {
      fireEvent.pointerUp(handle('vote'), at(20))
    })
    expect(run).toHaveBeenCalledExactlyOnceWith({ type: 'move-activity', activity: 'vote', to: 0 })
    expect(screen.getByText('“vote” is now in place 1 of 5')).toBeInTheDocument()
  })

  it('[I16] lets a step that may not stand there spring back, and says why', async () => {
    agenda({ ok: false, refused: 'source-later' })
    await drag('rank', 210, 20)
    expect(within(row('rank') ?? document.body).getByRole('alert')).not.toBeEmptyDOMElement()
    expect(screen.getByText('“rank” stays in place 4 of 5')).toBeInTheDocument()
    await waitFor(() => expect(row('rank')).not.toHaveAttribute('data-moving'))
  })

  it('moves nothing on a tap, on Escape, or back where it was', async () => {
    const { run } = agenda()
    await drag('vote', 90, 92)
    await drag('vote', 90, 100)
    fireEvent.pointerDown(handle('vote'), at(90))
    fireEvent.pointerMove(handle('vote'), at(200))
    fireEvent.keyDown(window, { key: 'Escape' })
    await act(async () => {
      fireEvent.pointerUp(handle('vote'), at(200))
    })
    expect(run).not.toHaveBeenCalled()
    expect(row('vote')).not.toHaveAttribute('data-moving')
  })

  it('moves no other step where somebody else has changed the order meanwhile', async () => {
    const { run, scene, told } = agenda()
    fireEvent.pointerDown(handle('vote'), at(90))
    fireEvent.pointerMove(handle('vote'), at(160))
    scene.run(facilitator, { type: 'move-activity', activity: 'vote', to: 0 })
    told()
    await act(async () => {
      fireEvent.pointerUp(handle('vote'), at(160))
    })
    expect(run).not.toHaveBeenCalled()
  })

  it('moves by the arrows of the handle as well', async () => {
    const { run } = agenda()
    await act(async () => {
      fireEvent.keyDown(handle('vote'), { key: 'ArrowDown' })
    })
    expect(run).toHaveBeenCalledExactlyOnceWith({ type: 'move-activity', activity: 'vote', to: 2 })
  })

  it('[R5] leaves a step that was opened where it is, as its buttons do', async () => {
    const { run } = agenda(undefined, true)
    await drag('cards', 30, 200)
    fireEvent.keyDown(handle('cards'), { key: 'ArrowDown' })
    expect(run).not.toHaveBeenCalled()
    expect(handle('cards')).toHaveAttribute('aria-disabled', 'true')
  })
})
