/** Record cards, each as a list of its fields; what is not filled in is left out. */
import { valuesOf } from '@cabildo/shared/kinds/gather/arrange'
import { fieldsOf } from '@cabildo/shared/kinds/gather/layout-parts'
import { CardRest } from './card-words.tsx'
import type { LaidProps } from './laid-report.ts'
import { Said } from './said.tsx'

export function RecordList({ form, cards, words }: LaidProps) {
  return (
    <>
      {cards.map((card) => (
        <article className="card" key={card.id}>
          <h4>
            <bdi>{words.local(card.text)}</bdi>
          </h4>
          <CardRest card={card} words={words} />
          <dl>
            {fieldsOf(form)
              .filter((field) => valuesOf(card, field).length > 0)
              .map((field) => (
                <div key={field.id}>
                  <dt>
                    <b>
                      <bdi>{words.local(field.label)}</bdi>
                    </b>
                  </dt>
                  <dd>
                    <Said card={card} field={field} words={words} />
                  </dd>
                </div>
              ))}
          </dl>
        </article>
      ))}
    </>
  )
}
