/** Checks files beside the page, so that it stays quick under the hand. */
import { verifyFile } from '@cabildo/shared/verify/verify-file'

/** What is passed to and fro. */
type Asked = { bytes: ArrayBuffer; answer: MessagePort }
type Scope = { onmessage: ((event: MessageEvent<Asked>) => void) | null }

const scope = globalThis as unknown as Scope
scope.onmessage = ({ data: { bytes, answer } }) => answer.postMessage(verifyFile(new Uint8Array(bytes)))
