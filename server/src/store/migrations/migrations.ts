/** Every migration in order: the first makes version 1 out of nothing, the next version 2 out of 1. A released one never changes. */
import { migration1 } from './migration-1.ts'
import { migration2 } from './migration-2.ts'
import { migration3 } from './migration-3.ts'

export const MIGRATIONS: readonly string[] = [migration1, migration2, migration3]
