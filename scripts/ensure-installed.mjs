/** Installs the packages of package-lock.json when node_modules does not hold them. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ROOT, runNpm } from './run.mjs'

const NO_COMPILER = `
SQLite, the database inside Cabildo, had no ready-made copy for this computer and could not be compiled.
Install a C++ compiler, then run the same command again:
  Debian, Ubuntu   sudo apt-get install -y build-essential python3
  Fedora           sudo dnf install -y gcc-c++ make python3
  macOS            xcode-select --install
  Windows          Visual Studio Build Tools with "Desktop development with C++"`

const NO_NETWORK = `
The packages could not be fetched. The first start needs the internet (later ones do not): check the connection
and any proxy, then run the same command again.`

const OTHER = '\nThe packages could not be installed; the message of npm is above.'

/** Resolves when everything is installed; otherwise says what to do and ends the process with code 1. */
export async function ensureInstalled() {
  if (isInstalled()) return
  console.log('Installing packages. The first time this takes a minute or two.')
  const { ok, output } = await runNpm([
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
  ])
  if (ok) return
  console.error(output + remedy(output))
  process.exit(1)
}

/** True when npm's own record of node_modules agrees with the lock file; packages of other platforms may be missing. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json')
  const present = packagesOf('node_modules/.package-lock.json')
  if (!wanted || !present) return false
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      !path.startsWith('node_modules/') ||
      link ||
      present[path]?.version === version ||
      (optional && !present[path]),
  )
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(resolve(ROOT, file), 'utf8')).packages
  } catch {
    return null
  }
}

function remedy(output) {
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/.test(output) &&
    !/node-gyp/.test(output)
  )
    return NO_NETWORK
  return /better-sqlite3|node-gyp/.test(output) ? NO_COMPILER : OTHER
}
