/** Industries against enabling areas: where the gaps are, what to do in each cell, and which areas serve many industries. */
import { ENABLING_AREAS, HORIZONTAL_AREAS, INDUSTRIES } from './industries.ts'
import type { Instrument } from './instrument.ts'
import { choice, labels, step, words, writing } from './write.ts'

const WHERE = { source: '001', row: 'Transforma matrix' } as const

const rowsOf = (options: typeof INDUSTRIES) => options.map((one) => ({ ...one, from: [] }))

export const transforma: readonly Instrument[] = [
  {
    ...WHERE,
    engines: ['A4'],
    step: step({
      id: 'transforma-matrix',
      kind: 'matrix',
      title: ['Matriz Transforma: brechas', 'Transforma matrix: gaps', 'Matriz Transforma: lacunas'],
      prompt: [
        'En las industrias que conoce, ¿cuán grande es la brecha en cada área? Lo demás puede dejarlo sin marcar.',
        'In the industries you know, how large is the gap in each area? Leave the others unmarked.',
        'Nas indústrias que conhece, qual é o tamanho da lacuna em cada área? O resto pode ficar sem marcar.',
      ],
      config: {
        mode: 'rate',
        columns: ENABLING_AREAS,
        levels: labels(
          ['Sin brecha', 'No gap', 'Sem lacuna'],
          ['Pequeña', 'Small', 'Pequena'],
          ['Grande', 'Large', 'Grande'],
          ['Urgente', 'Urgent', 'Urgente'],
        ),
        supportFrom: 2,
        dontKnow: true,
      },
      items: rowsOf(INDUSTRIES),
    }),
  },
  {
    ...WHERE,
    engines: ['A4'],
    step: step({
      id: 'transforma-actions',
      kind: 'gather',
      title: ['Matriz Transforma: acciones', 'Transforma matrix: actions', 'Matriz Transforma: ações'],
      prompt: [
        '¿Qué acción cerraría una brecha? Una por tarjeta, con su industria y su área; las casillas vacías también dicen algo.',
        'Which action would close a gap? One per card, with its industry and area; empty cells say something too.',
        'Que ação fecharia uma lacuna? Uma por cartão, com sua indústria e sua área; as casas vazias também dizem algo.',
      ],
      config: writing({
        layout: 'grid',
        titleLabel: words('Prioridad o acción', 'Priority or action', 'Prioridade ou ação'),
        fields: [
          choice('industry', ['Industria', 'Industry', 'Indústria'], INDUSTRIES),
          choice('area', ['Área habilitante', 'Enabling area', 'Área habilitadora'], ENABLING_AREAS),
        ],
        parts: { row: 'industry', column: 'area' },
      }),
    }),
  },
  {
    ...WHERE,
    engines: ['A5'],
    step: step({
      id: 'horizontal-areas',
      kind: 'matrix',
      title: [
        'Áreas que sirven a muchas industrias',
        'Areas that serve many industries',
        'Áreas que servem a muitas indústrias',
      ],
      prompt: [
        'Para cada área marque las industrias que más ganarían si se invierte en ella.',
        'For each area mark the industries that would gain most from investing in it.',
        'Para cada área, marque as indústrias que mais ganhariam se houver investimento nela.',
      ],
      config: { mode: 'allocate', columns: INDUSTRIES, several: true },
      items: rowsOf(HORIZONTAL_AREAS),
    }),
  },
]
