/** Development only: every component on one page, at the phone's and at the board's scale, and every kind in all its states. */
import '../../i18n/desk-words.ts'
import { useMemo, useState } from 'react'
import { Arcade } from '../../ui/arcade.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { Wordmark } from '../../ui/wordmark.tsx'
import { FaultBoundary } from '../fault-boundary.tsx'
import styles from './gallery.module.css'
import { GalleryBoard } from './gallery-board.tsx'
import { GalleryControls } from './gallery-controls.tsx'
import { GalleryResults } from './gallery-results.tsx'
import { Chooser } from './kinds/chooser.tsx'
import { FIRST, readHash } from './kinds/combination.ts'
import { CombinationPage } from './kinds/combination-page.tsx'
import { useHash } from './kinds/use-hash.ts'

const parts = [
  { id: 'controls', label: 'Controls' },
  { id: 'results', label: 'Results' },
  { id: 'board', label: 'Board' },
  { id: 'kinds', label: 'Kinds' },
] as const

type Part = (typeof parts)[number]['id']

export function Gallery() {
  const hash = useHash()
  const combination = useMemo(() => readHash(hash), [hash])
  const asked = parts.find(({ id }) => `#${id}` === hash)?.id
  const [part, setPart] = useState<Part>(asked ?? 'controls')
  // A kind's page stands alone, as its audience has it; the way on is below it.
  if (combination !== null) {
    return (
      <>
        <FaultBoundary key={hash}>
          <CombinationPage combination={combination} />
        </FaultBoundary>
        <Chooser chosen={combination} />
      </>
    )
  }
  return (
    <>
      <header className={styles.head}>
        <Wordmark />
      </header>
      <Arcade />
      <Tabs tabs={parts} value={part} onChange={setPart} label="Gallery">
        {part === 'controls' && <GalleryControls />}
        {part === 'results' && <GalleryResults />}
        {part === 'board' && <GalleryBoard />}
        {part === 'kinds' && <Chooser chosen={FIRST} />}
      </Tabs>
    </>
  )
}
