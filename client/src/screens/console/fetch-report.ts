/** Fetches a report with the facilitator's token in the header, where no address bar or log can keep it. */
import { isRefusal, type Refusal } from '@cabildo/shared/refusal'

/** The file, why not, or null when the server cannot be reached. */
export async function fetchReport(
  workshop: string,
  format: 'html' | 'json',
  language: string,
  token: string,
): Promise<Blob | Refusal | null> {
  try {
    const response = await fetch(`/api/workshops/${workshop}/report.${format}?language=${language}`, {
      headers: { authorization: `Bearer ${token}` },
      cache: 'no-store',
      credentials: 'omit',
    })
    if (response.ok) return await response.blob()
    const answer: unknown = await response.json()
    return isRefusal(answer) ? answer : null
  } catch {
    return null
  }
}
