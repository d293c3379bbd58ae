/** Where the manifest of the repository looks for the add-in: a server on the developer's own computer. */
export const ALAMAT_PENGEMBANG = 'https://localhost:3000';

/**
 * The manifest for an add-in that is served from another address.
 *
 * @param manifest  as in the repository, with addresses below `ALAMAT_PENGEMBANG`
 * @param alamat    of the folder with the built pages, such as https://contoh.go.id/takar
 * @throws RangeError when `alamat` is none that Office accepts; the message says what to write
 */
export function buildManifest(manifest: string, alamat: string): string {
  return manifest.replaceAll(ALAMAT_PENGEMBANG, parseAlamat(alamat));
}

/** @returns without a slash at its end, and fit for XML */
function parseAlamat(alamat: string): string {
  const url = URL.canParse(alamat) ? new URL(alamat) : null;
  const isAlamatFolder = url !== null && url.search === '' && url.hash === '' && url.username === '';
  if (!isAlamatFolder || url.protocol !== 'https:') {
    throw new RangeError(
      `TAKAR_URL berisi "${alamat}", sedangkan Office hanya menerima alamat https; isi alamat folder tempat halaman Takar dipasang, misalnya https://contoh.go.id/takar.`,
    );
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;');
}
