/**
 * Which screen an address leads to. What a phone needs after scanning comes at once, the rest is fetched when asked for.
 * Of wouter only its location is used here: phones need no patterns; the console brings the rest for its own addresses.
 */
import { lazy, type ReactNode, Suspense } from 'react'
import { useBrowserLocation } from 'wouter/use-browser-location'
import { FaultBoundary } from './screens/fault-boundary.tsx'
import { JoinScreen } from './screens/join/join-screen.tsx'
import { LeadTo } from './screens/lead-to.tsx'
import { PhoneScreen } from './screens/phone/phone-screen.tsx'
import { Skeleton } from './ui/skeleton.tsx'

const CodeScreen = lazy(async () => ({
  default: (await import('./screens/join/code-screen.tsx')).CodeScreen,
}))
const CheckScreen = lazy(async () => ({
  default: (await import('./screens/check/check-screen.tsx')).CheckScreen,
}))
const BoardScreen = lazy(async () => ({
  default: (await import('./screens/board/board-screen.tsx')).BoardScreen,
}))
const ConsoleScreen = lazy(async () => ({
  default: (await import('./screens/console/console-screen.tsx')).ConsoleScreen,
}))
const DeskScreen = lazy(async () => ({
  default: (await import('./screens/desk/desk-screen.tsx')).DeskScreen,
}))
const RecoverScreen = lazy(async () => ({
  default: (await import('./screens/console/recover-screen.tsx')).RecoverScreen,
}))
const Gallery = import.meta.env.DEV
  ? lazy(async () => ({ default: (await import('./screens/gallery/gallery.tsx')).Gallery }))
  : null

export function Routes() {
  const [path] = useBrowserLocation()
  return (
    <FaultBoundary>
      <Suspense fallback={<Skeleton label="Cabildo…" />}>{screenAt(path)}</Suspense>
    </FaultBoundary>
  )
}

/** `/` · `/j/CODE` · `/w/CODE` · `/board/CODE` · `/desk/w/ID` · `/check` · `/recover` · `/console/…`; anything else leads to the first. */
function screenAt(path: string): ReactNode {
  const [, place = '', code = '', inner = ''] = path.split('/')
  if (place === '') return <CodeScreen />
  if (place === 'console') return <ConsoleScreen />
  if (place === 'check') return <CheckScreen />
  if (place === 'recover') return <RecoverScreen />
  if (place === 'gallery' && Gallery) return <Gallery />
  if (code === '') return <LeadTo to="/" />
  if (place === 'j') return <JoinScreen key={code} code={code} />
  if (place === 'w') return <PhoneScreen key={code} code={code} />
  if (place === 'board') return <BoardScreen key={code} code={code} />
  if (place === 'desk' && inner !== '') return <DeskScreen key={inner} workshop={inner} />
  return <LeadTo to="/" />
}
