/** Gallery: one combination, exactly as its audience gets it. */
import { type ComponentType, Suspense, useEffect, useState } from 'react'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { BoardPage } from './board-page.tsx'
import { type Audience, type Combination, hashOf } from './combination.ts'
import { EditorPage, FacilitatorPage } from './console-pages.tsx'
import { PhonePage } from './phone-page.tsx'
import { type Played, play } from './play.ts'
import { prepare } from './prepare.ts'

const pages: Record<Audience, ComponentType<Played>> = {
  phone: PhonePage,
  board: BoardPage,
  facilitator: FacilitatorPage,
  editor: EditorPage,
}

interface Props {
  combination: Combination
}

export function CombinationPage({ combination }: Props) {
  const [played] = useState(() => play(combination))
  const [ready, setReady] = useState(false)
  const Page = pages[combination.audience]

  useEffect(() => {
    let left = false
    prepare(combination).then(
      () => !left && setReady(true),
      (fault) => console.error(fault),
    )
    return () => {
      left = true
    }
  }, [combination])

  useEffect(() => {
    document.documentElement.dataset.theme = combination.theme
    return () => {
      delete document.documentElement.dataset.theme
    }
  }, [combination])

  if (!ready) return <Skeleton label="…" />
  return (
    <Suspense fallback={<Skeleton label="…" />}>
      <div data-page={hashOf(combination)}>
        <Page {...played} />
      </div>
    </Suspense>
  )
}
