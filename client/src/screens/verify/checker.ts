/** Checks a file on this device: beside the page where the browser can, else in it. */
import type { Verdict } from '@cabildo/shared/verify/verdict'

export type Checker = { check: (bytes: ArrayBuffer) => Promise<Verdict>; end: () => void }

/** Fetched whole when the page opens, so that it works without a network afterwards. */
export function startChecker(): Checker {
  const inPage = import('@cabildo/shared/verify/verify-file')
  inPage.catch(() => {})
  const here = async (bytes: ArrayBuffer) => (await inPage).verifyFile(new Uint8Array(bytes))
  if (typeof Worker === 'undefined') return { check: here, end: () => {} }
  const worker = new Worker(new URL('./verify-worker.ts', import.meta.url), { type: 'module' })
  let isBroken = false
  worker.addEventListener('error', () => {
    isBroken = true
  })
  const beside = (bytes: ArrayBuffer) =>
    new Promise<Verdict>((resolve, reject) => {
      // A line of its own for each file: another may be chosen before this one is checked.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = ({ data }: MessageEvent<Verdict>) => {
        port1.close()
        resolve(data)
      }
      worker.addEventListener('error', () => reject(new Error('no worker here')), { once: true })
      worker.postMessage({ bytes, answer: port2 }, [port2])
    })
  return {
    check: (bytes) => (isBroken ? here(bytes) : beside(bytes).catch(() => here(bytes))),
    end: () => worker.terminate(),
  }
}
