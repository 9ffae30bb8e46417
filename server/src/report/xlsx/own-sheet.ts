/** A sheet as the writer of workbooks takes it. */
import type { Sheet } from 'write-excel-file/node'

export type OwnSheet = Sheet<Buffer>
