/** Answers of the API: JSON that nobody keeps, refusals with the status that belongs to them. */
import type { ServerResponse } from 'node:http'
import type { Refusal } from '@cabildo/shared/refusal'
import { statusOf } from './refusal-status.ts'

/** Written by hand: thousands of phones join at once, and each header costs. */
export function sendJson(response: ServerResponse, body: object, status = 200, retryAfter?: number): void {
  sendText(response, JSON.stringify(body), status, retryAfter)
}

/** The same of JSON that was written before. */
export function sendText(response: ServerResponse, text: string, status = 200, retryAfter?: number): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...(retryAfter === undefined ? {} : { 'Retry-After': retryAfter }),
  })
  response.end(text)
}

export function sendRefusal(response: ServerResponse, refusal: Refusal, status = statusOf(refusal)): void {
  sendJson(response, { ok: false, ...refusal }, status, refusal.retry ? 2 : undefined)
}
