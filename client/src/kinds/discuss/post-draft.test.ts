import { describe, expect, it } from 'vitest'
import { parsePostDraft, questionAt } from './post-draft.ts'

const questions = ['q1', 'q2', 'q3']
const draft = (change: object) => ({ ...parsePostDraft(null), ...change })

describe('questionAt', () => {
  it('follows the room, and begins with the first question where it is on none', () => {
    expect(questionAt(draft({}), questions, null)).toBe('q1')
    expect(questionAt(draft({}), questions, 'q3')).toBe('q3')
    expect(questionAt(draft({}), [], null)).toBeNull()
  })

  it('stays where somebody went, until the room goes on and they write nothing', () => {
    expect(questionAt(draft({ at: 'q2', focus: 'q1' }), questions, 'q1')).toBe('q2')
    expect(questionAt(draft({ at: 'q2', focus: 'q1' }), questions, 'q3')).toBe('q3')
    expect(questionAt(draft({ at: 'q2', focus: 'q1', texts: { q2: 'Half' } }), questions, 'q3')).toBe('q2')
    expect(questionAt(draft({ at: 'q2', focus: 'q1' }), questions, null)).toBe('q2')
  })

  it('knows only questions that are there', () => {
    expect(questionAt(draft({ at: 'gone', texts: { gone: 'Half' } }), questions, 'also-gone')).toBe('q1')
  })
})

describe('parsePostDraft', () => {
  it('takes what was kept, and nothing else', () => {
    const kept = draft({
      at: 'q1',
      texts: { q1: 'Half' },
      changes: { ref: 'r', id: 'p', key: null, text: 'x' },
    })
    expect(parsePostDraft(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
    expect(parsePostDraft({ at: 7, texts: { q1: 7 }, changes: { id: 'p' } })).toEqual(draft({}))
  })
})
