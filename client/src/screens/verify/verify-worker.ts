/** Checks files beside the page, so that it stays quick under the hand. */
import { verifyFile } from '@cabildo/shared/verify/verify-file'

/** What is passed to and fro. */
type Scope = {
  onmessage: ((event: MessageEvent<ArrayBuffer>) => void) | null
  postMessage: (message: unknown) => void
}

const scope = globalThis as unknown as Scope
scope.onmessage = ({ data }) => scope.postMessage(verifyFile(new Uint8Array(data)))
