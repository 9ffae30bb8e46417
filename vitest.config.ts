/** Unit tests lie beside the code, one project per package; what needs a process, a browser or a database is `system`. */
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
      {
        plugins,
        test: {
          name: 'system',
          root: 'test',
          include: ['**/*.test.{ts,tsx}'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
