/** What somebody has begun to write in a discussion: a text per question, and the post that is being changed. */
export type PostDraft = {
  /** The question looked at; null follows the room. */
  at: string | null
  /** The question the room was on when `at` was chosen. */
  focus: string | null
  /** By question; '' where there is none. */
  texts: Record<string, string>
  /** Set while a post of one's own is being changed. */
  changes: { ref: string; id: string | null; key: string | null; text: string } | null
  /** As the speaker wants to be announced. */
  name: string
}

const NOTHING: PostDraft = { at: null, focus: null, texts: {}, changes: null, name: '' }

export function parsePostDraft(value: unknown): PostDraft {
  if (typeof value !== 'object' || value === null) return NOTHING
  const texts: unknown = Reflect.get(value, 'texts')
  const written = typeof texts === 'object' && texts !== null ? Object.entries(texts) : []
  return {
    at: textOf(value, 'at'),
    focus: textOf(value, 'focus'),
    texts: Object.fromEntries(
      written.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
    changes: changesOf(Reflect.get(value, 'changes')),
    name: textOf(value, 'name') ?? '',
  }
}

/**
 * The question in front of somebody: the one they chose, until the room goes on to another while they write nothing;
 * else the one the room is on, else the first. Null where there are no key questions.
 */
export function questionAt(
  { at, focus, texts, changes }: PostDraft,
  questions: readonly string[],
  room: string | null,
): string | null {
  const writes = changes !== null || (texts[at ?? ''] ?? '') !== ''
  const chosen = at !== null && questions.includes(at) ? at : null
  const pointed = room !== null && questions.includes(room) ? room : null
  if (chosen !== null && (writes || focus === room || pointed === null)) return chosen
  return pointed ?? questions[0] ?? null
}

function changesOf(value: unknown): PostDraft['changes'] {
  if (typeof value !== 'object' || value === null) return null
  const ref = textOf(value, 'ref')
  if (ref === null) return null
  return { ref, id: textOf(value, 'id'), key: textOf(value, 'key'), text: textOf(value, 'text') ?? '' }
}

function textOf(value: object, field: string): string | null {
  const words: unknown = Reflect.get(value, field)
  return typeof words === 'string' ? words : null
}
