/** Unit tests lie beside the code, one project per package; what needs a process, a browser or a database is `system` or `alone`. */
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { mutation } from './test/mutants/plugin.ts'

const plugins = mutation()
/** What waits for a fact waits as long on a busy machine as on a quiet one, in ms. */
const PATIENCE = 30_000

const unit = (name: string) => ({
  plugins,
  test: {
    name,
    root: name,
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node' as const,
    testTimeout: PATIENCE,
    // No module of these keeps anything that a test could meet again: a worker for each file would cost more than the tests.
    isolate: false,
  },
})

/** What measures time, stops processes or loads a server is run one file at a time. */
const ALONE = ['server', 'fault', 'load', 'bench'].map((folder) => `${folder}/**/*.test.ts`)

/** `groupOrder`: projects that share their workers otherwise run one after the other, where several are asked for at once. */
const whole = (
  name: string,
  groupOrder: number,
  files: { include: string[]; exclude?: string[]; fileParallelism?: boolean; maxWorkers?: number },
) => ({
  plugins,
  test: {
    name,
    root: 'test',
    environment: 'node' as const,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    sequence: { groupOrder },
    ...files,
  },
})

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      unit('shared'),
      unit('server'),
      {
        extends: './client/vite.config.ts',
        plugins,
        test: {
          name: 'client',
          root: 'client',
          include: ['src/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          testTimeout: PATIENCE,
          setupFiles: [resolve(import.meta.dirname, 'client/vitest.setup.ts')],
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
      whole('alone', 1, { include: ALONE, fileParallelism: false }),
      // Browsers mostly wait: two files at a time, each with servers of its own.
      whole('system', 2, { include: ['**/*.test.{ts,tsx}'], exclude: ALONE, maxWorkers: 2 }),
    ],
  },
})
