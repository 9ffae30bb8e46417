/** Starts the page: its words first, then the screen its address asks for. */
import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startI18n } from './i18n/i18n.ts'
import { askEarly } from './net/early-door.ts'
import { reloadForParts } from './net/fetch-part.ts'
import { Routes } from './routes.tsx'

window.addEventListener('vite:preloadError', () => void reloadForParts())
// Who works by keys presses one before anything can be lost; phones go without it.
const guard = () => {
  import('./ui/land-focus.ts').then(({ landFocus }) => landFocus(document)).catch(() => {})
}
window.addEventListener('keydown', guard, { once: true })
askEarly(window.location.pathname)

function show(): void {
  const root = document.getElementById('root')
  if (root === null) return
  createRoot(root).render(
    <StrictMode>
      <Routes />
    </StrictMode>,
  )
}

startI18n().then(show, show)
