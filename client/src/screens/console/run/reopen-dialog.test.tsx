import type { DelphiItem } from '@cabildo/shared/workshop/result/result-types'
import type { AgendaEntry } from '@cabildo/shared/workshop/view'
import { fireEvent, render, screen } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../../testing/start-words.ts'
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

const entry: AgendaEntry = {
  setup: {
    id: 'agree',
    kind: 'consent',
    title: { en: 'Agree' },
    prompt: {},
    secrecy: 'open',
    config: { scale: 'kaner8', adoptAt: 0.75, rounds: 2 },
    items: [],
    source: null,
    thresholds: null,
  },
  phase: 'revealed',
  round: 1,
  asked: 1,
  revealStep: 3,
  answered: 10,
  rounds: [{ n: 1, asked: 1, answered: 10 }],
  manage: null,
  outcome: null,
  table: null,
}

const standing = (id: string, agreed: boolean): DelphiItem => ({
  id,
  text: { en: id },
  asked: 1,
  status: 'open',
  agreed,
  change: null,
  moved: null,
})

function shown(items: DelphiItem[] | null) {
  const onAnswer = vi.fn()
  const delphi = items && { planned: 2, items, ranking: null, people: null, groups: [], stop: null }
  render(<ReopenDialog open entry={entry} delphi={delphi} onAnswer={onAnswer} />)
  return onAnswer
}

describe('reopening', () => {
  it('[D2] begins with what is not agreed, and asks about what is ticked', () => {
    const onAnswer = shown([standing('water', true), standing('talent', false), standing('port', false)])
    expect(screen.getByLabelText(/water/)).not.toBeChecked()
    fireEvent.click(screen.getByLabelText(/port/))
    fireEvent.click(screen.getByText('Reopen'))
    expect(onAnswer).toHaveBeenCalledWith({ items: ['talent'] })
  })

  it('[D2] asks about everything when everything is ticked, and about nothing not at all', () => {
    const onAnswer = shown([standing('water', false), standing('talent', false)])
    for (const name of [/water/, /talent/]) fireEvent.click(screen.getByLabelText(name))
    expect(screen.getByText('Reopen').closest('button')).toBeDisabled()
    for (const name of [/water/, /talent/]) fireEvent.click(screen.getByLabelText(name))
    fireEvent.click(screen.getByText('Reopen'))
    expect(onAnswer).toHaveBeenCalledWith({})
  })

  it('[R2] of any other step says what is kept and asks nothing', () => {
    const onAnswer = shown(null)
    expect(screen.queryByRole('checkbox')).toBeNull()
    fireEvent.click(screen.getByText('Leave it closed'))
    expect(onAnswer).toHaveBeenCalledWith(null)
  })
})
