/** A rehearsal that cannot go on, told in the words of the catalogue: `rehearsal.stopped.<why>`. */
export class Stopped extends Error {
  readonly why: string
  readonly params: Record<string, string | number>

  constructor(why: string, params: Record<string, string | number> = {}) {
    super(why)
    this.name = 'Stopped'
    this.why = why
    this.params = params
  }
}
