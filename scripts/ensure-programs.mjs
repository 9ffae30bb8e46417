/** Finds the programs that the tests drive, Chromium and LibreOffice, and installs them where that is ours to do. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'

const onWindows = (path) =>
  ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean)
    .map((folder) => join(folder, path))

/** `variable` names one that is elsewhere, and hands it to the tests. */
const PROGRAMS = [
  {
    called: 'Chromium',
    tests: 'browser tests',
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    elsewhere: async () => [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...onWindows('Google/Chrome/Application/chrome.exe'),
      (await import('playwright-core')).chromium.executablePath(),
    ],
    packages: ['chromium'],
    how: { darwin: 'brew install --cask chromium', win32: 'winget install Google.Chrome' },
    unprivileged: 'npx playwright-core install chromium',
  },
  {
    called: 'LibreOffice',
    tests: 'tests of office files',
    variable: 'SOFFICE_PATH',
    names: ['soffice', 'libreoffice'],
    elsewhere: async () => [
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      ...onWindows('LibreOffice/program/soffice.com'),
    ],
    packages: ['--no-install-recommends', 'libreoffice-calc', 'libreoffice-writer'],
    how: {
      darwin: 'brew install --cask libreoffice',
      win32: 'winget install TheDocumentFoundation.LibreOffice',
    },
  },
]

/** Their paths by variable; where one is missing, names the command that installs it and ends the process with code 1. */
export async function ensurePrograms() {
  const paths = {}
  const missing = []
  for (const program of PROGRAMS) {
    const path = (await find(program)) ?? (await installAsRoot(program))
    if (path) paths[program.variable] = path
    else missing.push(program)
  }
  for (const program of missing) console.error(howToInstall(program))
  if (missing.length > 0) process.exit(1)
  return paths
}

function howToInstall({ called, tests, variable, packages, how, unprivileged }) {
  const command =
    how[process.platform] ?? `sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`
  return [
    `The ${tests} need ${called} and found none. Install it, then run the tests again:\n  ${command}`,
    ...(unprivileged ? [`or, without administrator rights:\n  ${unprivileged}`] : []),
    `or name one that is elsewhere: ${variable}=/path/to/it npm test`,
  ].join('\n')
}

async function find({ variable, names, elsewhere }) {
  const named = process.env[variable]
  if (named) {
    if (existsSync(named)) return named
    console.error(`${variable} is ${named}, and there is no such file.`)
    process.exit(1)
  }
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)]
  const usual = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...usual, ...(await elsewhere())].find((path) => existsSync(path)) ?? null
}

/** Only a machine where we are root and apt-get is the way: a container or a build server. */
async function installAsRoot(program) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  const { called, tests, packages } = program
  console.log(`Installing ${called} for the ${tests} (apt-get install ${packages.join(' ')}).`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', ...packages]]) {
    const { ok, output } = await run('apt-get', args, { env })
    if (!ok) {
      console.error(output)
      return null
    }
  }
  return find(program)
}
