import { kinds } from '@cabildo/shared/kinds/index'
import type { Kind } from '@cabildo/shared/kinds/kind'
import { activity, sampleScene, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator } from '@cabildo/shared/testing/scene'
import { viewFor } from '@cabildo/shared/workshop/view'
import { render } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Attempt } from '../../../fields/use-attempt.ts'
import { startWords } from '../../../testing/start-words.ts'
import { nextAct } from '../next-act.ts'
import { PrimaryBar } from './primary-bar.tsx'
import { ReopenDialog } from './reopen-dialog.tsx'

beforeAll(startWords)
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
    this.open = true
  })
  HTMLDialogElement.prototype.close = vi.fn(function (this: HTMLDialogElement) {
    this.open = false
  })
})

const attempt: Attempt = { busy: null, failed: null, done: null, attempt: async () => null, clear: () => {} }
const all: readonly Kind[] = Object.values(kinds)
const written = all.filter(({ contributions }) => contributions !== null)

/** What the console says below and beside a step of that kind while it is opened, closed and opened again. */
function saidOf({ id, samples }: Kind, config: unknown): string[] {
  const step = activity('step', id, { ...(config as object) }, { items: [...samples.items] })
  const { scene } = sampleScene(2, { ...sampleSetup, agenda: [step] })
  const said = () => {
    const view = viewFor.facilitator(scene.live)
    const [entry] = view.agenda
    const { container, unmount } = render(
      <>
        <PrimaryBar view={view} next={nextAct(view)} attempt={attempt} onPress={() => {}} onHelp={() => {}} />
        {entry && <ReopenDialog open entry={entry} delphi={null} onAnswer={() => {}} />}
      </>,
    )
    const text = container.textContent ?? ''
    unmount()
    return text
  }
  const texts: string[] = []
  for (const type of ['enter-activity', 'open-round', 'close-round'] as const) {
    scene.run(facilitator, { type, activity: 'step' })
    texts.push(said())
  }
  return texts
}

describe('the words of a step in which people write', () => {
  it.each(written.flatMap((kind) => kind.samples.configs.map((config, at) => ({ kind, config, at }))))(
    'fit $kind.id, configuration $at',
    ({ kind, config }) => {
      const texts = saidOf(kind, config).join(' ')
      expect(texts).not.toMatch(/\b(next|hint|reopen)\.\w/)
      if (kind.id !== 'gather') expect(texts).not.toMatch(/\bcards?\b|cluster/i)
    },
  )

  it.each([
    ['gather', /Show the cards to the room.*Cards that wait.*All cards and their clusters are kept/s],
    ['discuss', /Show the contributions to the room.*Contributions that wait.*All contributions are kept/s],
    ['map', /Show the map to the room.*Actors that wait.*All actors are kept/s],
    ['plan', /All actions are kept.*added to the plan/s],
  ])('of %s name what people write there', (id, words) => {
    const kind = written.find((each) => each.id === id)
    const said = kind?.samples.configs.map((config) => saidOf(kind, config).at(-1) ?? '')
    expect(said?.filter((text) => words.test(text))).not.toEqual([])
  })
})
