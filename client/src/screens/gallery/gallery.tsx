/** Development only: every component on one page, at the phone's and at the board's scale. */
import { useState } from 'react'
import { Arcade } from '../../ui/arcade.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { Wordmark } from '../../ui/wordmark.tsx'
import styles from './gallery.module.css'
import { GalleryBoard } from './gallery-board.tsx'
import { GalleryControls } from './gallery-controls.tsx'
import { GalleryResults } from './gallery-results.tsx'

const parts = [
  { id: 'controls', label: 'Controls' },
  { id: 'results', label: 'Results' },
  { id: 'board', label: 'Board' },
] as const

type Part = (typeof parts)[number]['id']

export function Gallery() {
  const asked = parts.find(({ id }) => `#${id}` === window.location.hash)?.id
  const [part, setPart] = useState<Part>(asked ?? 'controls')
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
      </Tabs>
    </>
  )
}
