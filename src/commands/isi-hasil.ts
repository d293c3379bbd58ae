import type { Bahasa } from './kalimat';

/** What the report window shows. */
export interface IsiHasil {
  readonly bahasa: Bahasa;
  readonly kalimat: readonly string[];
}

/** @returns the part of the address after `#` */
export function formatIsiHasil(isi: IsiHasil): string {
  return encodeURIComponent(JSON.stringify(isi));
}

/**
 * @param hash  of the address of the window, with its `#`; Office may append parts of its own after `&`
 * @returns  null when there is no report in it
 */
export function parseIsiHasil(hash: string): IsiHasil | null {
  try {
    const isi: unknown = JSON.parse(decodeURIComponent(hash.slice(1).split('&')[0] ?? ''));
    return isIsiHasil(isi) ? isi : null;
  } catch {
    return null;
  }
}

function isIsiHasil(isi: unknown): isi is IsiHasil {
  if (typeof isi !== 'object' || isi === null || !('bahasa' in isi) || !('kalimat' in isi)) return false;
  const { bahasa, kalimat } = isi;
  return (
    (bahasa === 'id' || bahasa === 'en') &&
    Array.isArray(kalimat) &&
    kalimat.length > 0 &&
    kalimat.every((satu) => typeof satu === 'string')
  );
}
