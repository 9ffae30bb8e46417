/** The fair-share set, who is left without anything under it and under the simple count, and where ties leave it open. */
import type { FairShare, LeftOut } from '@cabildo/shared/workshop/report/fair-share'
import { Fragment } from 'react'
import type { Translator } from '../translator.ts'

type Props = { words: Translator; share: FairShare; nameOf: (id: string) => string }

export function FairShareSet({ words, share, nameOf }: Props) {
  const { t } = words
  const { fair, most, seats } = share
  const same = isSame(share)
  return (
    <>
      <h4>{t('result:say.fair.title', { seats })}</h4>
      <p>
        {same ? `${t('result:say.fair.same', { seats })} ` : ''}
        {leftText(words, share)}
      </p>
      {fair === null ? <p>{t('result:say.fair.tooMany')}</p> : null}
      {fair !== null && fair.length > 1 ? <p>{t('result:say.fair.tied', { sets: fair.length })}</p> : null}
      {(fair ?? []).map(({ items, added }, at, all) => (
        <Fragment key={items.join(' ')}>
          <SetName words={words} at={at} of={all.length} />
          <ul>
            {items.map((id) => (
              <li key={id} data-fair={id}>
                <bdi>{nameOf(id)}</bdi>
                {added.includes(id) ? <span className="note"> ({t('result:say.fair.added')})</span> : null}
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
      {same || most === null ? null : (
        <>
          <h4>{t('result:say.fair.most')}</h4>
          {most.length > 1 ? <p>{t('result:say.fair.tied', { sets: most.length })}</p> : null}
          {most.map((set, at, all) => (
            <Fragment key={set.join(' ')}>
              <SetName words={words} at={at} of={all.length} />
              <ul>
                {set.map((id) => (
                  <li key={id}>
                    <bdi>{nameOf(id)}</bdi>
                  </li>
                ))}
              </ul>
            </Fragment>
          ))}
        </>
      )}
    </>
  )
}

/** Where ties leave several open, each is named: lists that follow one another look like one. */
function SetName({ words, at, of }: { words: Translator; at: number; of: number }) {
  if (of < 2) return null
  return (
    <p>
      <b>{words.t('fairSet', { n: words.number(at + 1) })}</b>
    </p>
  )
}

function isSame({ fair, most }: FairShare): boolean {
  const [set, ...others] = fair ?? []
  const [simple, ...rest] = most ?? []
  if (!set || !simple || others.length + rest.length > 0) return false
  return set.items.join() === simple.join()
}

function leftText({ t, percent }: Translator, { seats, n, leftByFair, leftByMost }: FairShare): string {
  const shareOf = ({ people }: LeftOut) => percent(people / n)
  if (leftByFair === null) return ''
  const { low, high } = leftByFair
  const share = shareOf(leftByFair)
  const fair =
    low === null || high === null
      ? t('result:say.fair.left', { seats, share })
      : t('result:say.fair.leftByGroup', { seats, share, low: percent(low), high: percent(high) })
  if (leftByMost === null) return fair
  return `${fair} ${t('result:say.fair.underMost', { seats, share: shareOf(leftByMost) })}`
}
