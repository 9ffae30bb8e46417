/** An item as it stands on a ballot, in the reader's language. */
export type VoteRow = { id: string; title: string; why: string | undefined; lang: string | undefined }
