/** Present: a text, and what earlier votes say, without ballots and without contributions. */
import { defineKind } from '../kind.ts'
import { checkPresent } from './decide.ts'
import { presentSamples } from './samples.ts'
import { PresentConfig } from './schema.ts'

export const present = defineKind({
  id: 'present',
  config: PresentConfig,
  starter: { body: {} },
  check: checkPresent,
  draws: ({ table }) => table?.votes ?? null,
  needs: { fewest: 0, most: 500 },
  ballots: null,
  contributions: null,
  methods: () => [],
  samples: presentSamples,
})
