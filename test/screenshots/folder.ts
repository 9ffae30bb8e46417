/** Where the pictures are kept. */
import { resolve } from 'node:path'

export const FOLDER = resolve(import.meta.dirname, '../../docs/screenshots')
