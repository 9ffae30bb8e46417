/** Builds the one page that is join, phone, board and console; its screens are loaded on their routes. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const SERVER = `http://127.0.0.1:${process.env.PORT ?? '3000'}`
const OLDEST_BROWSERS = ['chrome87', 'safari14', 'firefox90']

/** What the phone's pages of several kinds share goes in two files and not in nine. */
const SENDING = /client\/src\/(ui\/status-line|kinds\/(delivery-line|submit-bar))\.tsx$/
const BALLOT =
  /client\/src\/(ui\/badge|kinds\/(ballot-page|ballot-state|phone-result.*|no-preference|shuffled))\.tsx?$/

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  css: {
    transformer: 'lightningcss',
    lightningcss: {
      // Major version in the third byte, as Lightning CSS counts.
      targets: { chrome: 87 << 16, safari: 14 << 16, firefox: 90 << 16 },
    },
  },
  build: {
    target: OLDEST_BROWSERS,
    cssTarget: OLDEST_BROWSERS,
    cssMinify: 'lightningcss',
    outDir: 'dist',
    emptyOutDir: true,
    // Nothing may be inlined as data: the content security policy allows 'self' only.
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: {
      polyfill: false,
      // The phone carries no list of what the console is made of; styles must come before their page.
      resolveDependencies: (_page, parts, { hostType }) =>
        hostType === 'html' ? parts : parts.filter((part) => part.endsWith('.css')),
    },
    reportCompressedSize: true,
    // What a phone needs at once comes in one file: it compresses better than seven, and is asked for once.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'] },
            { name: 'sending', test: SENDING },
            { name: 'ballot', test: BALLOT },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: {
      '/socket.io': { target: SERVER, ws: true },
      '/api': SERVER,
      '/healthz': SERVER,
      '/readyz': SERVER,
    },
  },
})
