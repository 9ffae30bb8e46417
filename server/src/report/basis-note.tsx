/** That a label does not rest on every group, where it does not. */
import type { ResultItem } from '@cabildo/shared/workshop/result/result-types'
import type { Translator } from './translator.ts'

type Props = { words: Translator; item: Pick<ResultItem, 'basis'> | undefined }

export function BasisNote({ words, item }: Props) {
  if (item?.basis !== 'pooled' && item?.basis !== 'room') return null
  return <div className="note">{words.t(`result:basis.${item.basis}`)}</div>
}
