/** A new thread knows no TypeScript until it is told, nor, from whatever folder the program was called in, how JSX is meant. */
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) })
