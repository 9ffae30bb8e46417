/** The list of people: asked for once somebody looks, and again when the workshop moved on. */
import { isRefusal } from '@cabildo/shared/refusal'
import type { PeopleList } from '@cabildo/shared/workshop/people-list'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Trouble } from '../../../../fields/use-attempt.ts'
import { fetchPeople } from '../../../../net/api.ts'
import { restFor } from '../../../../net/deliver.ts'

interface Options {
  workshop: string
  token: string
  /** The workshop's revision; a list behind it is old. */
  rev: number
  /** Whether somebody looks at the list. */
  open: boolean
}

export type People = {
  list: PeopleList | null
  trouble: Trouble | null
  bring: () => Promise<void>
}

/** While a whole room comes in, the list is not asked for with each of them. */
const PAUSE = 1000

export function usePeople({ workshop, token, rev, open }: Options): People {
  const [list, setList] = useState<PeopleList | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const wanted = useRef({ rev, open })
  wanted.current = { rev, open }
  const working = useRef(false)

  const bring = useCallback(async () => {
    if (working.current) return
    working.current = true
    try {
      for (;;) {
        const answer = await fetchPeople(workshop, token)
        if (answer === null || isRefusal(answer)) return setTrouble(answer ?? 'unreachable')
        setTrouble(null)
        setList(answer)
        if (answer.rev >= wanted.current.rev || !wanted.current.open) return
        await restFor(PAUSE, new Promise(() => {}))
      }
    } finally {
      working.current = false
    }
  }, [workshop, token])

  const behind = open && (list === null || list.rev < rev)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each revision is an occasion, also after a failure.
  useEffect(() => {
    if (behind) bring().catch(() => setTrouble('unreachable'))
  }, [behind, rev, bring])

  return { list, trouble, bring }
}
