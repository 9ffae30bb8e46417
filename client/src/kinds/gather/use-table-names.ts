/** Several tables in one phrase: “1, 4 and 6”. */
import { useFormats } from '../../result/use-formats.ts'

export function useTableNames(): (tables: readonly number[]) => string {
  const { count, list } = useFormats()
  return (tables) => list(tables.map(count))
}
