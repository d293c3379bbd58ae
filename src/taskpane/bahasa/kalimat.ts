import type { ID } from './id';

type Sama<T> = T extends (...isi: infer A) => string ? (...isi: A) => string : string;

/** Everything the pane says: a language without one of the sentences does not compile. */
export type Kalimat = { readonly [K in keyof typeof ID]: Sama<(typeof ID)[K]> };
