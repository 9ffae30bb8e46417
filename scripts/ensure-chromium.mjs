/** Finds the Chromium that the browser tests drive, and installs it where that is ours to do. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const WINDOWS = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
  .map((name) => process.env[name])
  .filter(Boolean)
  .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe'))

const HOW = {
  darwin: 'brew install --cask chromium',
  win32: 'winget install Google.Chrome',
  linux: 'sudo apt-get update && sudo apt-get install -y chromium',
}

/** The path of a Chromium or Chrome; without one, names the command that installs it and ends the process with code 1. */
export async function ensureChromium() {
  const found = (await findChromium()) ?? (await installAsRoot())
  if (found) return found
  console.error(
    `The browser tests need Chromium and found none. Install it, then run the tests again:\n  ${HOW[process.platform] ?? HOW.linux}\n` +
      'or, without administrator rights:\n  npx playwright-core install chromium\n' +
      'or name one that is elsewhere: CHROMIUM_PATH=/path/to/chromium npm test',
  )
  process.exit(1)
}

async function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    console.error(`CHROMIUM_PATH is ${named}, and there is no such file.`)
    process.exit(1)
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => NAMES.map((name) => join(dir, name)))
  const { chromium } = await import('playwright-core')
  const candidates = [
    ...NAMES.map((name) => `/usr/bin/${name}`),
    ...onPath,
    ...MAC,
    ...WINDOWS,
    chromium.executablePath(),
  ]
  return candidates.find((path) => existsSync(path)) ?? null
}

/** Only a machine where we are root and apt-get is the way: a container or a build server. */
async function installAsRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  console.log('Installing Chromium for the browser tests (apt-get install chromium).')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', 'chromium']]) {
    const { ok, output } = await run('apt-get', args, { env })
    if (!ok) {
      console.error(output)
      return null
    }
  }
  return findChromium()
}
