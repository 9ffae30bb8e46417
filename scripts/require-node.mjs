/** Import this first: it stops an old Node with a sentence before newer syntax can stop it with a stack. */
const WANTED = [20, 19]

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < WANTED[0] || (major === WANTED[0] && minor < WANTED[1])) {
  console.error(
    `Cabildo needs Node.js ${WANTED.join('.')} or newer; this is ${process.versions.node}.\n` +
      'Install the current LTS version from your system or from nodejs.org, then try again.',
  )
  process.exit(1)
}
