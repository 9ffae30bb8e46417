/** Addresses that no phone of a participant ever opens: apart, so that phones do not carry the list. */
import { lazy } from 'react'
import { LeadTo } from './screens/lead-to.tsx'

const BoardScreen = lazy(async () => ({
  default: (await import('./screens/board/board-screen.tsx')).BoardScreen,
}))
const ConsoleScreen = lazy(async () => ({
  default: (await import('./screens/console/console-screen.tsx')).ConsoleScreen,
}))
const DeskScreen = lazy(async () => ({
  default: (await import('./screens/desk/desk-screen.tsx')).DeskScreen,
}))
const KioskScreen = lazy(async () => ({
  default: (await import('./screens/kiosk/kiosk-screen.tsx')).KioskScreen,
}))
const RecoverScreen = lazy(async () => ({
  default: (await import('./screens/console/recover-screen.tsx')).RecoverScreen,
}))
const VerifyScreen = lazy(async () => ({
  default: (await import('./screens/verify/verify-screen.tsx')).VerifyScreen,
}))
const Gallery = import.meta.env.DEV
  ? lazy(async () => ({ default: (await import('./screens/gallery/gallery.tsx')).Gallery }))
  : null

interface Props {
  path: string
}

/** `/console/…` · `/recover` · `/verify` · `/board/CODE` · `/kiosk/CODE` · `/desk/w/ID`; anything else leads to the first page. */
export function WideRoutes({ path }: Props) {
  const [, place, code = '', inner = ''] = path.split('/')
  if (place === 'console') return <ConsoleScreen />
  if (place === 'recover') return <RecoverScreen />
  if (place === 'verify') return <VerifyScreen />
  if (place === 'gallery' && Gallery) return <Gallery />
  if (place === 'board' && code !== '') return <BoardScreen key={code} code={code} />
  if (place === 'kiosk' && code !== '') return <KioskScreen key={code} code={code} />
  if (place === 'desk' && inner !== '') return <DeskScreen key={inner} workshop={inner} />
  return <LeadTo to="/" />
}
