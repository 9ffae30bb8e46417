/** Why the data folder cannot be used. Found at start only; the program says it in plain words and ends. */

export type DataFolderProblem =
  /** Written by a later version of the program. */
  | 'newer'
  /** Another running program holds it. */
  | 'in-use'
  | 'read-only'
  | 'full'
  /** The database is cut off, overwritten or no database. */
  | 'damaged'
  /** The path is no folder, or the disk answers with errors. */
  | 'unusable'
  /** The SQLite library is missing, does not fit this Node, or is too old to be trusted with the data. */
  | 'sqlite'

export class DataFolderError extends Error {
  readonly problem: DataFolderProblem

  /** `message`: one or two plain sentences for whoever started the program: what is wrong, and what to do. */
  constructor(problem: DataFolderProblem, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'DataFolderError'
    this.problem = problem
  }
}
