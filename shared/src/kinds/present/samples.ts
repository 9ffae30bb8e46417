/** Worked examples of a text to present. */
import type { KindSamples } from '../kind.ts'
import { SAMPLE_ITEMS } from '../sample-items.ts'
import type { PresentConfig } from './schema.ts'

export const presentSamples: KindSamples<PresentConfig, never, never> = {
  configs: [
    {
      body: {
        es: 'Hoy buscamos lo que más frena a la región y en qué estamos dispuestos a trabajar juntos. Lo que se vota se cuenta delante de todos.',
        en: 'Today we look for what holds the region back most, and for what we are ready to work on together. What is voted is counted in front of everybody.',
      },
    },
    { body: { es: 'Pausa de quince minutos.' } },
    { body: {} },
    {
      body: {
        es: 'Conversemos sobre lo que divide.',
        en: 'Let us talk about what divides us.',
        pt: 'Vamos conversar sobre o que divide.',
      },
      table: { votes: [] },
    },
  ],
  items: SAMPLE_ITEMS,
}
