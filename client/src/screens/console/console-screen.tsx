/** The facilitator's console: `/console` is the list of workshops, `/console/w/ID` one of them, `…/compare` that one beside another, `…/lan` its network, `/console/preview` the inside of a preview. */
import '../../i18n/desk-words.ts'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Route, Switch } from 'wouter'
import { ConsoleHome } from './console-home.tsx'
import { ConsoleWorkshop } from './console-workshop.tsx'

const CompareScreen = lazy(async () => ({
  default: (await import('./compare/compare-screen.tsx')).CompareScreen,
}))

const PreviewScreen = lazy(async () => ({
  default: (await import('./preview/preview-screen.tsx')).PreviewScreen,
}))

const LanScreen = lazy(async () => ({
  default: (await import('./lan/lan-screen.tsx')).LanScreen,
}))

export function ConsoleScreen() {
  // Asked for here once, so that no part of the console waits for words on its own.
  useTranslation(['console', 'people', 'lan', 'rehearsal', 'result', 'refusal', 'common'])
  return (
    <Switch>
      <Route path="/console/preview">
        <Suspense fallback={null}>
          <PreviewScreen />
        </Suspense>
      </Route>
      <Route path="/console/w/:id/compare">
        {({ id }) => (
          <Suspense fallback={null}>
            <CompareScreen key={id} workshop={id} />
          </Suspense>
        )}
      </Route>
      <Route path="/console/w/:id/lan">
        {({ id }) => (
          <Suspense fallback={null}>
            <LanScreen key={id} workshop={id} />
          </Suspense>
        )}
      </Route>
      <Route path="/console/w/:id">{({ id }) => <ConsoleWorkshop key={id} workshop={id} />}</Route>
      <Route>
        <ConsoleHome />
      </Route>
    </Switch>
  )
}
