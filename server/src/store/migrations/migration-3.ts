/** Ballots of open confidential rounds carry the key under which their phones find them after the close. */
export const migration3 = `
ALTER TABLE ballots ADD COLUMN own TEXT;
`
