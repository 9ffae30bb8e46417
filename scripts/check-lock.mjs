/** The lock file must install everywhere: every platform's optional package is in it, and no machine's registry is. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ROOT } from './run.mjs'

const read = (file) => JSON.parse(readFileSync(resolve(ROOT, file), 'utf8'))
const { packages } = read('package-lock.json')
const problems = []

for (const [path, entry] of Object.entries(packages)) {
  const name = path || 'the root'
  for (const wanted of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })) {
    if (!isReachable(wanted, path)) problems.push(`${name} needs ${wanted}, which is not in the lock file`)
  }
  if (/^(https?|git|ssh)/.test(entry.resolved ?? ''))
    problems.push(`${name} names a registry: ${entry.resolved}`)
  if (path.includes('node_modules/') && !entry.link && !entry.integrity)
    problems.push(`${name} has no checksum`)
  if (entry.deprecated) problems.push(`${name} is deprecated: ${entry.deprecated}`)
}

const versions = new Map()
for (const workspace of ['', ...read('package.json').workspaces]) {
  const { dependencies, devDependencies } = read(`${workspace || '.'}/package.json`)
  for (const [name, range] of Object.entries({ ...dependencies, ...devDependencies })) {
    const locked = packages[workspace]?.dependencies?.[name] ?? packages[workspace]?.devDependencies?.[name]
    if (locked !== range)
      problems.push(`${workspace || 'the root'} asks for ${name} ${range}, the lock file for ${locked}`)
    const elsewhere = versions.get(name) ?? range
    versions.set(name, elsewhere)
    if (elsewhere !== range)
      problems.push(`${workspace} asks for ${name} ${range}, another package for ${elsewhere}`)
    const exact = /^\d+\.\d+\.\d+$/.test(range) || name.startsWith('@cabildo/')
    if (!exact) problems.push(`${workspace || 'the root'} asks for ${name} ${range}: pin one version`)
  }
}

if (problems.length > 0) {
  console.error(
    `${problems.join('\n')}\nRepair: remove node_modules and package-lock.json, then npm install.`,
  )
  process.exitCode = 1
}

/** As Node looks for a package: in the node_modules of the asking folder and of every folder above it. */
function isReachable(name, from) {
  for (let folder = from; ; folder = folder.replace(/(^|\/)(node_modules\/)?(@[^/]+\/)?[^/]+$/, '')) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true
    if (folder === '') return false
  }
}
