/** Starts the page: its words first, then the screen its address asks for. */
import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startI18n } from './i18n/i18n.ts'
import { Routes } from './routes.tsx'

const RELOADED = 'cabildo/reloaded'

// The server was updated under an open page: its old parts are gone, a reload brings the new ones. Once, not in a circle.
window.addEventListener('vite:preloadError', (event) => {
  if (window.sessionStorage.getItem(RELOADED)) return
  window.sessionStorage.setItem(RELOADED, '1')
  event.preventDefault()
  window.location.reload()
})

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
