/** Outcome of a calculation that may be impossible for this figure. Flat: a value, or why there is none. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly galat: E };

export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

export function gagal<E>(galat: E): Result<never, E> {
  return { ok: false, galat };
}

/** For a branch that the types say cannot happen. */
export function unreachable(nilai: never): never {
  throw new Error(`Cabang yang tidak mungkin: ${JSON.stringify(nilai)}`);
}
