/** One subcommand of the program. */
export type Subcommand = {
  /** What `cabildo NAME --help` prints. */
  help: string
  /** Resolves with the exit code. An error it throws is printed without its stack if it is a UsageError. */
  run(args: string[]): Promise<number>
}

/** The caller's own mistake, or a state of things they can change: said in one sentence. */
export class UsageError extends Error {}
