/** Answers remember by whom and what was asked, so that an id used again for something else is not taken for a resend. */
export const migration2 = `
ALTER TABLE results ADD COLUMN fingerprint TEXT;
`
