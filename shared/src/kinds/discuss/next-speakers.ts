/** Who should speak next: a suggestion; the facilitator gives the floor. */
import type { DiscussSlice, Hand } from './slice.ts'

type Queue = { turns: number; hands: { hand: Hand; raised: number }[] }

/**
 * The order of speakers that evens groups out: the group with the fewest turns comes next, those counted in that are
 * suggested before it; among equals, whoever has waited longest. Costs people times groups.
 */
export function nextSpeakers({ hands, speaking, turns }: DiscussSlice): Hand[] {
  const queues = new Map<string, Queue>()
  for (const [raised, hand] of [...hands.values()].entries()) {
    if (hand.id === speaking) continue
    const group = hand.group ?? ''
    const queue = queues.get(group) ?? { turns: turns.get(group) ?? 0, hands: [] }
    queue.hands.push({ hand, raised })
    queues.set(group, queue)
  }
  const waiting = [...queues.values()].map((queue) => ({ ...queue, at: 0 }))
  const order: Hand[] = []
  for (;;) {
    let next: (typeof waiting)[number] | undefined
    for (const queue of waiting) if (comesBefore(queue, next)) next = queue
    const first = next?.hands[next.at]
    if (next === undefined || first === undefined) return order
    order.push(first.hand)
    next.at += 1
    next.turns += 1
  }
}

function comesBefore(one: Queue & { at: number }, other: (Queue & { at: number }) | undefined): boolean {
  const [first, second] = [one.hands[one.at], other?.hands[other.at]]
  if (first === undefined) return false
  if (other === undefined || second === undefined) return true
  return one.turns === other.turns ? first.raised < second.raised : one.turns < other.turns
}
