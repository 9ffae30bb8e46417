/**
 * `npm run screenshots [story] [states] [kinds]`: all pictures in docs/screenshots, or those named: the story of a workshop,
 * a sheet per screen with its states, a sheet per kind with its samples. Needs the built client.
 */
import { mkdirSync } from 'node:fs'
import { FOLDER } from './folder.ts'
import { takeKinds } from './kinds.ts'
import { takeStates } from './states.ts'
import { takeStory } from './story.ts'

const takes = { story: takeStory, states: takeStates, kinds: takeKinds }

const asked = process.argv.slice(2)
mkdirSync(FOLDER, { recursive: true })
for (const [name, take] of Object.entries(takes)) {
  if (asked.length === 0 || asked.includes(name)) await take(FOLDER)
}
