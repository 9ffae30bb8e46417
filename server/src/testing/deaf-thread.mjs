/** A thread that takes any task and is never done with it, nor hears anything else. */
import { parentPort } from 'node:worker_threads'

parentPort?.on('message', () => {
  for (;;);
})
