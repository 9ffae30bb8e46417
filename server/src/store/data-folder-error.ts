/** Why the data folder cannot be used. Found at start only; the program says it in plain words and ends. */
import { type OfFolder, troubleSentence } from '../trouble-words.ts'

export class DataFolderError extends Error {
  readonly trouble: OfFolder

  /** Says in English, for whoever started the program, what is wrong, and what to do. */
  constructor(trouble: OfFolder, options?: ErrorOptions) {
    super(troubleSentence(trouble, 'en'), options)
    this.name = 'DataFolderError'
    this.trouble = trouble
  }

  get problem(): OfFolder['kind'] {
    return this.trouble.kind
  }
}
