import type { Tabel } from '../../src/laporan';
import { hitung } from '../../src/usecases';
import { measureTextWidth } from '../../src/workbook/text-width';
import { buildContohLaporan, openContoh } from '../golden/contoh';
import type { IdLaporan } from '../golden/laporan-terbit';
import { ID_LAPORAN } from '../golden/laporan-terbit';

const HURUF = { fontName: 'Times New Roman', fontSize: 11 };
const PIKSEL_PER_POIN = 96 / 72;
/** Pixels of a character of a column width, and of the edges of a column. */
const KARAKTER = 7;
const TEPI = 5;
/** A4 less margins of 2 and 1.5 cm, in pixels. */
const HALAMAN = { tegak: (17.5 / 2.54) * 96, mendatar: (26.2 / 2.54) * 96 };

/** Tables of an example, as its own profile and as the general one prints them. */
const DAFTAR_PILIHAN = ID_LAPORAN.flatMap((id) => [[id, 'profilnya sendiri'] as const, [id, 'permenpanrb53'] as const]);

async function buildTabel(id: IdLaporan, profil: string): Promise<readonly Tabel[]> {
  const pilihan = profil === 'permenpanrb53' ? { profil } : {};
  return (await hitung(await openContoh(buildContohLaporan(id)), pilihan)).tabel;
}

describe('Tabel di kertas A4 (5.3)', () => {
  it.each(DAFTAR_PILIHAN)(
    '[5.3] %s, %s: huruf tidak mengecil di bawah 7 poin agar muat selebar halaman',
    async (id, profil) => {
      for (const tabel of await buildTabel(id, profil))
        expect([tabel.no, calculateHuruf(tabel) >= 7]).toEqual([tabel.no, true]);
    },
  );

  it.each(DAFTAR_PILIHAN)('[5.3] %s, %s: tidak ada kata yang terpotong oleh lebar kolomnya', async (id, profil) => {
    expect((await buildTabel(id, profil)).flatMap(listTerpotong)).toEqual([]);
  });
});

/** Points that the letters of a table have on paper. */
function calculateHuruf({ lebar, orientasi }: Tabel): number {
  const piksel = lebar.reduce((jumlah, satu) => jumlah + satu * KARAKTER + TEPI, 0);
  return Math.min(1, HALAMAN[orientasi] / piksel) * HURUF.fontSize;
}

function listTerpotong({ no, kepala, baris, lebar }: Tabel): string[] {
  return [...kepala, ...baris].flatMap((satu) =>
    satu.flatMap((sel, i) => {
      if (sel.tertutup || sel.rentangKolom > 1) return [];
      const muat = (lebar[i] ?? 0) * KARAKTER;
      return sel.teks
        .split(/\s+/)
        .filter((kata) => measureTextWidth(kata, { ...HURUF, bold: sel.tebal }) * PIKSEL_PER_POIN > muat)
        .map((kata) => `Tabel ${no} kolom ${i + 1}: ${kata}`);
    }),
  );
}
