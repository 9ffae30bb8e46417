/** The kinds beyond votes through the screens: what two phones say, in two languages, is on the board and in the report. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousFaults } from './axe.ts'
import { cellsOf, expectReported, type Shown } from './kinds-report.ts'
import { Room } from './kinds-room.ts'
import { press } from './stage.ts'

const EVERYBODY = ['board', 'desk', 'spanish', 'portuguese'] as const

describe('every kind through the screens', () => {
  let room: Room
  const shown: Shown = {}

  beforeAll(async () => {
    room = await Room.open()
  })
  afterAll(() => room?.stage.close())

  it('[I3] gathers cards with fields of their own, in private until they are shown', async () => {
    const { spanish, portuguese, board, desk } = room
    await room.begin('Risks', 'Mitigación', 'Mitigação')
    await spanish.getByLabel('Riesgo').fill('El pozo se seca')
    await spanish.getByLabel('Mitigación').fill('Medir cada mes')
    await spanish.getByLabel('Responsable').fill('Dirección de Aguas')
    await spanish.getByLabel('Fase').selectOption('Diseño')
    await spanish.getByRole('button', { name: 'Enviar tarjeta' }).click()
    await portuguese.getByLabel('Risco').fill('A obra atrasa')
    await portuguese.getByLabel('Mitigação').fill('Prazo no contrato')
    await portuguese.getByLabel('Fase').selectOption('Implementação')
    await portuguese.getByRole('button', { name: 'Enviar cartão' }).click()
    await room.received()
    await desk.getByText('A obra atrasa').waitFor()
    expect(await board.getByText('El pozo se seca').count()).toBe(0)
    expect(await portuguese.getByText('El pozo se seca').count()).toBe(0)
    await room.look('Risks received', ...EVERYBODY)
    await room.close()
    await press(desk, /^Show the cards/)
    await board.getByText('Dirección de Aguas').waitFor()
    await spanish.getByText('Prazo no contrato').waitFor()
    await portuguese.getByText('Medir cada mes').waitFor()
    await room.look('Risks shown', ...EVERYBODY)
    shown.risk = await cellsOf(board, 'El pozo se seca')
  })

  it('[I3] [S1] marks a battery on its scale', async () => {
    const { spanish, portuguese, board, crowd } = room
    await room.begin('Battery', 'Agua segura', 'Água segura')
    const mark = (phone: Page, row: string, label: string) =>
      phone.getByRole('group', { name: row }).getByRole('button', { name: label }).click()
    await mark(spanish, 'Agua segura', 'Alto')
    await spanish.getByText('Agregar evidencia o una razón').click()
    await spanish.getByLabel('Evidencia o razón').fill('El pozo está medido')
    await mark(spanish, 'Permisos a tiempo', 'No sé')
    await room.look('Battery marked', 'spanish')
    await spanish.getByRole('button', { name: 'Enviar mi evaluación' }).click()
    await mark(portuguese, 'Água segura', 'Baixo')
    await mark(portuguese, 'Licenças no prazo', 'Moderado')
    await portuguese.getByRole('button', { name: 'Enviar minha avaliação' }).click()
    await room.received()
    await room.look('Battery received', ...EVERYBODY)
    const marks = (water: number, permits: number) => ({
      marks: { water: { '': water }, permits: { '': permits } },
      reasons: {},
    })
    await crowd.cast('assess', [marks(2, 1), marks(2, 1), marks(1, 0), marks(1, 0)])
    expect(await board.getByText(/\d%/).count()).toBe(0)
    await room.reveal('Battery', ['33%', 'Divides the groups', 'gap 1.33 steps'], async (step) => {
      if (step === 1) shown.water = await cellsOf(board, 'Safe water')
    })
    await spanish.getByText('Usted: Alto').waitFor()
    await portuguese.getByText('Você: Baixo').waitFor()
  })

  it('[I3] fills the cells of a matrix, row by row', async () => {
    const { spanish, portuguese, board, crowd } = room
    await room.begin('Gaps', 'Minería', 'Mineração')
    const fill = async (phone: Page, cells: Record<string, string>, send: string) => {
      for (const [heading, level] of Object.entries(cells)) {
        await phone.getByRole('radiogroup', { name: heading }).getByText(level, { exact: true }).click()
      }
      await phone.getByRole('button', { name: send, exact: true }).click()
    }
    await fill(spanish, { Infraestructura: 'Urgente', 'Capital humano': 'Pequeña' }, 'Enviar y seguir')
    await spanish.getByRole('heading', { name: 'Pesca' }).waitFor()
    await room.look('Gaps second row', 'spanish')
    await fill(spanish, { Infraestructura: 'No sé' }, 'Enviar')
    await fill(portuguese, { Infraestrutura: 'Grande' }, 'Enviar e seguir')
    await portuguese.getByRole('heading', { name: 'Pesca' }).waitFor()
    await fill(portuguese, { Infraestrutura: 'Sem lacuna', 'Capital humano': 'Urgente' }, 'Enviar')
    await spanish.getByRole('button', { name: 'Cambiar mi respuesta' }).waitFor()
    await portuguese.getByRole('button', { name: 'Mudar a minha resposta' }).waitFor()
    await room.received()
    await room.look('Gaps received', ...EVERYBODY)
    const cells = (roads: number, people: number) => ({
      cells: { mining: { roads, people }, fishing: { roads: people, people: roads } },
    })
    await crowd.cast('matrix', [cells(3, 1), cells(3, 1), cells(1, 0), cells(0, 0)])
    await room.reveal('Gaps', ['Mean of each cell', 'Consensual', '67%'], async (step) => {
      if (step === 1) shown.mining = await cellsOf(board, 'Mining')
    })
    await spanish.getByText('Usted: Urgente').waitFor()
    await portuguese.getByText('Você: Grande').waitFor()
  })

  it('[I3] discusses: a question, who backs it, a hand that gets the floor, and an answer', async () => {
    const { spanish, portuguese, board, desk } = room
    await room.begin('Questions', 'Su pregunta', 'Sua pergunta')
    await spanish.getByLabel('Su pregunta').fill('¿Quién mide el agua?')
    await spanish.getByRole('button', { name: 'Enviar la pregunta' }).click()
    await portuguese.getByRole('button', { name: /^Apoiar.*¿Quién mide el agua\?/ }).click()
    await portuguese.getByRole('button', { name: /^Você apoia.*¿Quién mide el agua\?/ }).waitFor()
    await board.getByText('1 supports it').waitFor()
    await portuguese.getByLabel('Sua pergunta').fill('E o porto?')
    await portuguese.getByRole('button', { name: 'Enviar a pergunta' }).click()
    await room.received()
    await spanish.getByText('Mostrar mi nombre en la lista').click()
    await spanish.getByLabel('Nombre en la lista').fill('Ana Rojas')
    await spanish.getByRole('button', { name: 'Levantar la mano' }).click()
    await spanish.getByText('Su mano está levantada: lugar 1 de 1.').waitFor()
    await board.getByText('Ana Rojas').waitFor()
    await room.look('Questions received', ...EVERYBODY)
    await desk.getByRole('tab', { name: /^Speakers/ }).click()
    await desk.getByRole('button', { name: /^Give the floor/ }).click()
    await spanish.getByText('Usted tiene la palabra.').waitFor()
    await board.getByText('Has the floor').waitFor()
    await room.look('Questions speaking', ...EVERYBODY)
    await desk.getByRole('button', { name: 'End the turn' }).click()
    await spanish.getByRole('button', { name: 'Levantar la mano' }).waitFor()
    await desk.getByRole('tab', { name: /^Questions/ }).click()
    const post = desk.getByRole('listitem').filter({ hasText: '¿Quién mide el agua?' }).last()
    await post.getByRole('button', { name: 'Write the answer' }).click()
    await post.getByLabel('Answer', { exact: true }).fill('The water board')
    await post.getByRole('button', { name: 'Save the answer' }).click()
    await portuguese.getByText('Resposta: The water board').waitFor()
    await board.getByText('The water board').waitFor()
    await room.look('Questions answered', ...EVERYBODY)
    await room.close()
    await spanish.getByText('1 apoyo').waitFor()
    await portuguese.getByText('1 apoio').waitFor()
    await room.look('Questions closed', ...EVERYBODY)
  })

  it('[I3] maps who does what, who works with whom, and who is missing', async () => {
    const { spanish, portuguese, board, desk } = room
    await room.begin('Actors', 'Cámara minera', 'Câmara mineira')
    await spanish.getByLabel('Formar técnicos').selectOption('leads')
    await spanish.getByLabel('Agregar un vínculo con').selectOption('Liceo industrial')
    await spanish.getByLabel('Con Liceo industrial').selectOption('Fuerte')
    await spanish.getByText('Recibido ✓').nth(1).waitFor()
    await portuguese.getByRole('button', { name: 'Próximo ator' }).click()
    await portuguese.getByLabel('Seu lugar nesta sala').selectOption('empty-chair')
    await room.received()
    await board.getByText('things said').waitFor()
    expect(await board.getByText('Industrial school').count()).toBe(0)
    await room.look('Actors received', ...EVERYBODY)
    await room.close()
    await press(desk, /^Show the map/)
    await board.getByText('Leads 1').waitFor()
    await spanish.getByText('Lo que falta').click()
    await spanish.getByText('Sillas vacías: Liceo industrial').waitFor()
    await portuguese.getByText('A sala diz: Cadeira vazia: deveria estar (1)').waitFor()
    await room.look('Actors shown', ...EVERYBODY)
    shown.chamber = await cellsOf(board, 'Mining chamber')
  })

  it('[I3] plans: a row, and who stands for it or does not', async () => {
    const { spanish, portuguese, board, desk } = room
    await room.begin('Plan', '¿Quién hará qué', 'Quem fará o quê')
    const root = desk.getByRole('form', { name: 'El pozo se seca' })
    await root.getByLabel('Reason').fill('La sala lo pidió')
    await root.getByRole('button', { name: 'Let in' }).click()
    await portuguese.getByText('La sala lo pidió').waitFor()
    await spanish.getByRole('button', { name: 'Proponer una acción' }).click()
    await spanish.getByLabel('¿Qué se hará?').fill('Formar la mesa del agua')
    await spanish.getByLabel('Hito: el estado logrado').fill('La mesa está formada')
    await room.look('Plan writing', 'spanish')
    await spanish.getByRole('button', { name: 'Proponer', exact: true }).click()
    await spanish.getByText('Recibido ✓').waitFor()
    await board.getByText('Formar la mesa del agua').waitFor()
    const row = desk.getByRole('article', { name: 'Formar la mesa del agua' })
    await row.getByRole('button', { name: 'Edit' }).click()
    for (const [part, group] of [
      ['Champion', 'Civil society'],
      ['Co-champion', 'Firms'],
    ] as const) {
      const panel = row.getByRole('group', { name: part, exact: true })
      await panel.getByLabel('Group').selectOption(group)
      await panel.getByRole('button', { name: 'Ask on the phones' }).click()
    }
    await portuguese.getByText('Seu grupo responde por esta ação?').waitFor()
    await spanish.getByText('¿Responde su grupo por esta acción junto con otro?').waitFor()
    await room.look('Plan asked', ...EVERYBODY)
    await portuguese.getByRole('button', { name: 'Aceitar', exact: true }).click()
    await portuguese.getByLabel('Nome ou instituição').fill('Fundação do Lago')
    await room.look('Plan accepting', 'portuguese')
    await portuguese.getByRole('button', { name: 'Eu me comprometo' }).click()
    await spanish.getByRole('button', { name: 'No aceptar' }).click()
    await spanish.getByLabel('Motivo (opcional)').fill('Sin presupuesto')
    await room.look('Plan declining', 'spanish')
    await spanish.getByRole('button', { name: 'Enviar', exact: true }).click()
    await spanish.getByText('Usted no aceptó:').waitFor()
    await room.received()
    await board.getByText('Fundação do Lago').waitFor()
    await desk.getByText('Declined by Firms: Sin presupuesto').first().waitFor()
    await room.look('Plan answered', ...EVERYBODY)
    await room.close()
  })

  it('[I7] reports what was answered, with the numbers of the board', async () => {
    await press(room.desk, /^End the workshop/, 'End it')
    await room.spanish.getByText('El taller terminó').waitFor()
    const { html, json } = await room.report()
    const page = await room.stage.device({ width: 1280, height: 900 })
    await page.setContent(html)
    expect(await seriousFaults(page)).toEqual([])

    expect(json.report.edition).toBe('final')
    await expectReported(page, json.report.activities, shown)
  })

  it('is open to everyone: no serious fault of access, nothing wider than the screen', () => {
    expect(Object.fromEntries(Object.entries(room.faults).filter(([, found]) => found.length > 0))).toEqual(
      {},
    )
    expect(Object.keys(room.faults).length).toBeGreaterThan(60)
    expect(room.stage.foreign).toEqual([])
  })
})
