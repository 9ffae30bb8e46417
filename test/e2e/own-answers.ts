/** The page of one's own answers on a phone. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Words } from './words.ts'

/** Looks up every answer of a phone that stands at the end of its workshop, so many: each is under the seal of its round. */
export async function findsItsAnswers(page: Page, t: Words, answers: number): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await button(t('phone:ideas')).click()
  await page.getByRole('heading', { level: 2, name: t('receipt:answers.title') }).waitFor()
  const asks = button(t('receipt:ask'))
  await asks.nth(answers - 1).waitFor()
  expect(await asks.count()).toBe(answers)
  for (let at = 0; at < answers; at += 1) await asks.first().click()
  await page
    .locator('[data-receipt=sealed]')
    .nth(answers - 1)
    .waitFor()
}
