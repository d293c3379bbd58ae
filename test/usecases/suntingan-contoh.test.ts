import type { HasilHitung } from '../../src/usecases';
import { hitung } from '../../src/usecases';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import { buildContohLaporan, openContoh } from '../golden/contoh';
import { ID_LAPORAN } from '../golden/laporan-terbit';
import { typeSel } from './sunting-xlsx';
import type { KetikanUji } from './suntingan-uji';
import { pilihSel, readLembar, toIsi, ubahData, withKetikan } from './suntingan-uji';

/** The example with its tables, one cell of each typed over, then with other data. */
async function buildTersunting(
  id: (typeof ID_LAPORAN)[number],
  choose: (ketikan: readonly KetikanUji[]) => readonly KetikanUji[] = (semua) => semua,
) {
  const workbook = await openContoh(buildContohLaporan(id));
  const sebelum = await hitung(workbook);
  const ketikan = choose(pilihSel(sebelum.isiLembar));
  let bytes = await workbook.toBytes();
  for (const { lembar, sel, ketikan: isi } of ketikan) bytes = await typeSel(bytes, lembar, { [sel]: isi });
  const berubah = await XlsxWorkbook.open(bytes);
  await ubahData(berubah);
  return { bytes: await berubah.toBytes(), ketikan, sebelum };
}

const SAMA = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;
const ID = ({ id }: { readonly id: string }) => id;

describe.each(ID_LAPORAN)('Sel yang diubah di tiap tabel laporan %s (5.4)', (laporan) => {
  let bytes: Uint8Array;
  let ketikan: readonly KetikanUji[];
  let sebelum: HasilHitung;
  beforeAll(async () => {
    ({ bytes, ketikan, sebelum } = await buildTersunting(laporan));
  });

  it('tanpa pilihan tidak satu pun hilang: lembarnya tidak ditulis, dan selnya disebut lama dan barunya', async () => {
    const workbook = await XlsxWorkbook.open(bytes);
    const ada = await readLembar(workbook);
    const isi = await hitung(workbook);
    expect(isi.tertulis.changedSheets).toEqual([]);
    expect(await readLembar(workbook)).toEqual(ada);
    expect(isi.suntingan.map(ID)).toEqual(sebelum.lembar.map(ID));
    expect(new Set(isi.lembar.map(({ keadaan }) => keadaan))).toEqual(new Set(['disunting']));
    for (const { id, sel, tertulis, ketikan: sekarang } of ketikan) {
      const satu = isi.suntingan.find((suntingan) => suntingan.id === id);
      expect(satu).toMatchObject({ perluDiputuskan: true, hilang: [] });
      expect(satu?.sel).toEqual([
        { alamat: sel, ditulisTakar: tertulis, sekarang, baru: toIsi(isi).get(satu!.nama)?.get(sel) ?? '' },
      ]);
    }
  });

  it('pertahankan: sel Anda tinggal, semua sel lain baru, dan jalan kedua tidak mengubah satu bita pun', async () => {
    const workbook = await XlsxWorkbook.open(bytes);
    const isi = await hitung(workbook, { suntingan: 'pertahankan' });
    const seharusnya = withKetikan(toIsi(isi), ketikan);
    expect(await readLembar(workbook)).toEqual(seharusnya);
    expect(isi.suntingan.every(({ perluDiputuskan, hilang }) => !perluDiputuskan && hilang.length === 0)).toBe(true);
    expect(isi.tertulis.changedSheets.length).toBeGreaterThan(0);

    const kedua = await XlsxWorkbook.open(await workbook.toBytes());
    const lagi = await hitung(kedua);
    expect(lagi.tertulis).toEqual({ changedCells: 0, changedSheets: [] });
    expect(SAMA(await kedua.toBytes(), await workbook.toBytes())).toBe(true);
    expect(lagi.suntingan).toEqual(isi.suntingan);
    expect(new Set(lagi.lembar.map(({ keadaan }) => keadaan))).toEqual(new Set(['terbaru']));
  });

  it('ganti: semua sel memuat angka baru, dan tidak ada lagi yang ditanyakan', async () => {
    const workbook = await XlsxWorkbook.open(bytes);
    const isi = await hitung(workbook, { suntingan: 'ganti' });
    expect(await readLembar(workbook)).toEqual(toIsi(isi));
    expect([isi.suntingan, (await hitung(workbook)).tertulis.changedSheets]).toEqual([[], []]);
  });

  it('tabel tanpa sel yang diubah tidak ditanyakan, langsung diperbarui', async () => {
    const sebagian = await buildTersunting(laporan, (semua) => semua.filter((_, i) => i % 3 === 0));
    const workbook = await XlsxWorkbook.open(sebagian.bytes);
    const ada = await readLembar(workbook);
    const isi = await hitung(workbook);
    const disunting = new Set(sebagian.ketikan.map(({ lembar }) => lembar));
    expect(isi.suntingan.map(({ nama }) => nama)).toEqual([...disunting]);
    const seharusnya = toIsi(isi);
    for (const nama of disunting) seharusnya.set(nama, ada.get(nama)!);
    expect(await readLembar(workbook)).toEqual(seharusnya);
  });
});
