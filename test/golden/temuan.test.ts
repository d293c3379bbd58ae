import { ID_LAPORAN, readLaporanTerbit } from './laporan-terbit';
import { DAFTAR_PEMBETULAN } from './pembetulan';
import { DAFTAR_TEMUAN, DAFTAR_TEMUAN_TABEL, NILAI_DIPILIH, TETAP_TERCETAK, type KelasTemuan } from './temuan';

function countKelas(laporan: string | null): Record<KelasTemuan, number> {
  const hitungan = { 'angka-tabel': 0, 'label-tabel': 0, teks: 0 };
  for (const temuan of DAFTAR_TEMUAN) if (laporan === null || temuan.laporan === laporan) hitungan[temuan.kelas]++;
  return hitungan;
}

/** Findings that name their cells by example or in words, so that not every cell is quoted in `published`. */
const HANYA_CONTOH: Readonly<Record<string, string>> = {
  'JUW-14': 'the first and the last band, "..." between',
  'JUW-39': 'one amount and one percentage',
  'JIK-09': 'the sum of the cells',
  'JIK-12': 'the first amount',
  'JIK-14': 'the sum of the cells',
  'JIK-21': '"9 rows"',
  'JIK-59': 'the name of the first of the three rows',
  'JIK-60': '"1-26, three rows without number"',
  'JIK-61': '"0 and 2 decimals mixed"',
  'JAT-07': 'the title with "..." at its end',
  'JAT-26': '"..." between (6) and (11)',
  'JAT-92': 'in words',
  'JUA-03': 'the first and the last number, "..." between',
  'JUA-04': 'a part of the cell',
  'JUA-27': 'a part of the cell',
};

describe('Temuan keempat laporan terbit', () => {
  it('berjumlah 263: 107 angka tabel, 55 label tabel, 101 teks', () => {
    expect(countKelas(null)).toEqual({ 'angka-tabel': 107, 'label-tabel': 55, teks: 101 });
    expect(ID_LAPORAN.map((id) => [id, countKelas(id)])).toEqual([
      ['juwana-2023', { 'angka-tabel': 13, 'label-tabel': 9, teks: 27 }],
      ['jiken-2023', { 'angka-tabel': 28, 'label-tabel': 21, teks: 19 }],
      ['jaten-2023', { 'angka-tabel': 53, 'label-tabel': 11, teks: 38 }],
      ['juai-2024', { 'angka-tabel': 13, 'label-tabel': 14, teks: 17 }],
    ]);
  });

  it('tiap temuan tabel punya sel, kepala, atau judul, kecuali dua yang tempatnya tidak ada di data', () => {
    const tanpaTempat = DAFTAR_TEMUAN_TABEL.filter(
      ({ sel, kepala, judul }) => sel.length + kepala.length === 0 && judul === undefined,
    );
    expect(tanpaTempat.map(({ id }) => id)).toEqual(['JUW-05', 'JUA-14']);
  });

  it('tiap temuan angka punya sel di badan tabel', () => {
    const tanpaSel = DAFTAR_TEMUAN_TABEL.filter(({ kelas, sel }) => kelas === 'angka-tabel' && sel.length === 0);
    expect(tanpaSel).toEqual([]);
  });

  it.each(
    DAFTAR_TEMUAN_TABEL.filter(({ id, sel }) => sel.length > 0 && !(id in DAFTAR_PEMBETULAN)).map(
      (temuan) => [temuan.id, temuan] as const,
    ),
  )('%s: sel yang disebutnya berisi tepat yang tercetak', (id, { sel, published, expected }) => {
    expect(sel).toHaveLength(1);
    const [tercetak, seharusnya] =
      id === 'JUA-27'
        ? [`Total Anggaran / Realisasi / ${published}`, `Total Anggaran / Realisasi / ${expected}`]
        : [published, expected];
    expect(sel[0]).toMatchObject({ tercetak, seharusnya });
  });

  it('tiap sel lain dikutip dalam published, kecuali yang hanya disebut dengan contoh', () => {
    const tidakDikutip = DAFTAR_TEMUAN.filter(({ sel, kepala, published }) =>
      [...sel, ...kepala].some(({ tercetak }) => !published.includes(tercetak)),
    );
    expect(tidakDikutip.map(({ id }) => id).sort()).toEqual(Object.keys(HANYA_CONTOH).sort());
  });

  it('isi yang dipilih sendiri atau dibiarkan tercetak didaftar dengan alasannya', () => {
    const dibiarkan = DAFTAR_TEMUAN.filter(
      ({ id, sel }) => sel.some(({ seharusnya }) => seharusnya === null) || ['JUW-05', 'JUA-14', 'JUA-03'].includes(id),
    );
    expect(dibiarkan.map(({ id }) => id).sort()).toEqual(Object.keys(TETAP_TERCETAK).sort());
    const isDiambil = (expected: string, seharusnya: string) =>
      [expected, ...expected.split(/ \/ |; | and |, /)].some(
        (bagian) => bagian.replace(/%$/, '') === seharusnya.replace(/%$/, ''),
      );
    const dipilih = DAFTAR_TEMUAN_TABEL.filter(
      ({ id, sel, expected }) =>
        !(id in HANYA_CONTOH) && sel.some(({ seharusnya }) => seharusnya !== null && !isDiambil(expected, seharusnya)),
    );
    expect(dipilih.map(({ id }) => id).sort()).toEqual(Object.keys(NILAI_DIPILIH).sort());
  });

  it('dua temuan dari kelas yang sama tidak membetulkan satu sel dengan isi berbeda', () => {
    const daftar = new Map<string, string>();
    for (const { laporan, kelas, sel } of DAFTAR_TEMUAN) {
      for (const { tabel, row, column, seharusnya } of sel) {
        if (seharusnya === null) continue;
        const kunci = [laporan, kelas, tabel, row, column].join('|');
        expect([kunci, daftar.get(kunci) ?? seharusnya]).toEqual([kunci, seharusnya]);
        daftar.set(kunci, seharusnya);
      }
    }
    expect(daftar.size).toBeGreaterThan(150);
  });

  it('setelah JIK-59 dan JIK-60 baris bernomor 1 sampai 29 urut, judul program di atas kegiatannya', () => {
    const rows = readLaporanTerbit('jiken-2023')
      .tables.find(({ no }) => no === '3.9')
      ?.rows.map((baris) => [...baris]);
    for (const { id, sel } of DAFTAR_TEMUAN) {
      if (id !== 'JIK-59' && id !== 'JIK-60') continue;
      for (const { row, column, seharusnya } of sel) rows?.[row]?.splice(column, 1, seharusnya ?? '');
    }
    expect(rows?.map(([nomor]) => nomor).filter((nomor) => nomor !== '')).toEqual(
      Array.from({ length: 29 }, (_, i) => String(i + 1)),
    );
    expect(rows?.slice(27, 30).map((baris) => baris.slice(2))).toEqual([
      ['', '', '', ''],
      ['', '', '', ''],
      ['16.300.000', '16.300.000', '-', '100%'],
    ]);
  });
});
