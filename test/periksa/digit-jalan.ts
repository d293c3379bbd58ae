import type { Figur } from '../../src/periksa/angka/figur';
import type { IdLaporan } from '../golden/laporan-terbit';
import { findKetemu, isJawaban, listFigur, listUbahan, openBukuJalan, type BukuJalan } from './digit-buku';
import { HARAPAN } from './digit-harapan';

/** What a walk through a workbook finds. */
export interface HasilJalan {
  /** Figures, and changes: one for each digit of each figure. */
  readonly angka: number;
  readonly ubahan: number;
  /** Changes found by the report tables alone, and those found only by the data tables beside them. */
  readonly olehTabel: number;
  readonly olehData: number;
  /** Changes not found at all. */
  readonly luput: number;
  /** Cells of which changes are found only by the data tables, and cells of which some are not found, by table and column. */
  readonly selOlehData: Readonly<Record<string, string>>;
  readonly selLuput: Readonly<Record<string, string>>;
}

function walk(buku: BukuJalan, daftarFigur: readonly Figur[]): HasilJalan {
  const daftar = daftarFigur
    .flatMap(listUbahan)
    .map(({ figur, isi }) => ({ figur, ketemu: findKetemu(buku, { figur, isi }) }));
  const count = (dicari: (typeof daftar)[number]['ketemu']) => daftar.filter(({ ketemu }) => ketemu === dicari).length;
  const groupSel = (dicari: (typeof daftar)[number]['ketemu']) => {
    const perTempat: Record<string, string> = {};
    for (const { tabel, kolom, sel } of new Set(
      daftar.flatMap((satu) => (satu.ketemu === dicari ? [satu.figur] : [])),
    )) {
      const tempat = `${tabel.lembar}, ${tabel.kolom[kolom]?.kepala ?? ''}`;
      perTempat[tempat] = [perTempat[tempat] ?? [], sel.alamat].flat().join(' ');
    }
    return perTempat;
  };
  return {
    angka: daftarFigur.length,
    ubahan: daftar.length,
    olehTabel: count('tabel'),
    olehData: count('data'),
    luput: count('luput'),
    selOlehData: groupSel('data'),
    selLuput: groupSel('luput'),
  };
}

const BATAS_WAKTU = 900_000;

/** The test of one report; what it must find is in `HARAPAN`. */
export function testJalan(id: IdLaporan): void {
  it(
    `${id}: setiap digit setiap angka diubah; yang luput hanya masukan yang tidak diulang apa pun`,
    async () => {
      const buku = await openBukuJalan(id);
      const daftarFigur = listFigur(buku).filter((figur) => !isJawaban(figur));
      expect(walk(buku, daftarFigur)).toEqual(HARAPAN[id].hasil);
    },
    BATAS_WAKTU,
  );
}
