/** What is told of a task that came to nothing: a fault in it, its deadline, or more memory than a thread may have. */
export type Broke = { broke: string; why: 'fault' | 'late' | 'memory' }
