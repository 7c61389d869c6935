/** Unicode's bidirectional marks, embeddings, overrides and isolates (UTS #55): they can make a line read otherwise than it is. U+206A–206F are their deprecated kin. */
export const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F]/g;
