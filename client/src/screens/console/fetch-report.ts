/** Fetches data and calendars with the facilitator's token in the header, where no address bar or log can keep it. */
import { isRefusal, type Refusal } from '@cabildo/shared/refusal'

/** The file, why not, or null when the server cannot be reached. */
type Fetched = Promise<Blob | Refusal | null>

/** The report as data, in no edition in particular. */
export function fetchReportData(workshop: string, token: string): Fetched {
  return fetchFile(`/api/workshops/${workshop}/report.json`, token)
}

/** Milestones and check-ins of the plan that was made in this activity. */
export function fetchCalendar(workshop: string, activity: string, language: string, token: string): Fetched {
  return fetchFile(`/api/workshops/${workshop}/plan/${activity}.ics?language=${language}`, token)
}

async function fetchFile(address: string, token: string): Fetched {
  try {
    const response = await fetch(address, {
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
