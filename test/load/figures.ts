/** What is measured: the figures with their units, and the readings of one run. */

export const FIGURES = {
  'cpu-per-connect': 'µs',
  'cpu-per-join': 'µs',
  'join-all-s': 's',
  'memory-per-person-kb': 'KB',
  'cpu-per-vote-at-once': 'µs',
  'ack-p50-at-once-ms': 'ms',
  'ack-p99-at-once-ms': 'ms',
  'cpu-per-change': 'µs',
  'cpu-per-vote-spread': 'µs',
  'core-share-spread': 'cores',
  'ack-p50-spread-ms': 'ms',
  'ack-p99-spread-ms': 'ms',
  'loop-delay-p999-ms': 'ms',
  'frames-per-vote': 'frames',
  'bytes-per-vote': 'bytes',
  'hidden-frames-per-s': 'frames/s',
  'last-vote-to-tally-ms': 'ms',
  'cpu-per-frame': 'µs',
  'reveal-last-ms': 'ms',
  'cpu-per-reconnect': 'µs',
  'reconnect-all-s': 's',
  'restart-reconnect-all-s': 's',
} as const
export type Figure = keyof typeof FIGURES
export const FIGURE_NAMES = Object.keys(FIGURES) as Figure[]

/** Share of its core above which the generator and not the server may have set the pace. */
const BOUND_FROM = 0.9

/** What one run against one subject measured. */
export class Readings {
  readonly #values = new Map<Figure, number>()
  readonly #bound = new Set<Figure>()

  note(figure: Figure, value: number | null, generatorShare = 0): void {
    if (value !== null) this.#values.set(figure, value)
    if (generatorShare > BOUND_FROM) this.#bound.add(figure)
  }

  of(figure: Figure): number | undefined {
    return this.#values.get(figure)
  }

  isGeneratorBound(figure: Figure): boolean {
    return this.#bound.has(figure)
  }
}
