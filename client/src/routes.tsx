/**
 * Which screen an address leads to. What a phone needs after scanning comes at once, the rest is fetched when asked for.
 * Of wouter only its location is used here: phones need no patterns; the console brings the rest for its own addresses.
 */
import { lazy, type ReactNode, Suspense } from 'react'
import { useBrowserLocation } from 'wouter/use-browser-location'
import { FaultBoundary } from './screens/fault-boundary.tsx'
import { JoinScreen } from './screens/join/join-screen.tsx'
import { PhoneScreen } from './screens/phone/phone-screen.tsx'
import { Skeleton } from './ui/skeleton.tsx'

const CodeScreen = lazy(async () => ({
  default: (await import('./screens/join/code-screen.tsx')).CodeScreen,
}))
const CheckScreen = lazy(async () => ({
  default: (await import('./screens/check/check-screen.tsx')).CheckScreen,
}))
const WideRoutes = lazy(async () => ({ default: (await import('./wide-routes.tsx')).WideRoutes }))

export function Routes() {
  const [path] = useBrowserLocation()
  return (
    <FaultBoundary>
      <Suspense fallback={<Skeleton label="Cabildo…" />}>{screenAt(path)}</Suspense>
    </FaultBoundary>
  )
}

/** `/` · `/j/CODE` · `/w/CODE` · `/check`; everything else is looked up apart. */
function screenAt(path: string): ReactNode {
  const [, place = '', code = ''] = path.split('/')
  if (place === '') return <CodeScreen />
  if (place === 'check') return <CheckScreen />
  if (place === 'j' && code !== '') return <JoinScreen key={code} code={code} />
  if (place === 'w' && code !== '') return <PhoneScreen key={code} code={code} />
  return <WideRoutes path={path} />
}
