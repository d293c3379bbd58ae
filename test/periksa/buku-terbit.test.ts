// The four published reports as somebody typed them into Excel, checked alone and together with their data tables.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAngka } from '../../src/engine';
import type { TemuanPeriksa } from '../../src/usecases';
import { periksa } from '../../src/usecases';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import type { BukuTerbit } from '../golden/buku-terbit';
import { buildBukuTerbit, toKunci } from '../golden/buku-terbit';
import type { IdLaporan } from '../golden/laporan-terbit';
import { ID_LAPORAN } from '../golden/laporan-terbit';
import type { KelasTemuan, SelTemuan, TemuanTabel } from '../golden/temuan';
import { DAFTAR_TEMUAN_TABEL } from '../golden/temuan';

const CONTOH = join(__dirname, '..', '..', 'assets', 'contoh');

/** Real errors of level salah that the list of findings has under a header or a caption instead of the cell itself. */
const SALAH_DI_KEPALA: Readonly<Record<IdLaporan, Readonly<Record<string, string>>>> = {
  'juwana-2023': { 'Tabel 3.20!PROGRAM /KEGIATAN': 'JUW-38' },
  'jiken-2023': {
    'Tabel 2.7-SAKIP!Predikat': 'JIK-23',
    'Tabel 2.7-SAKIP!Nilai Absolut': 'JIK-23',
    'Tabel 3.4!Capaian 2023': 'JIK-39',
  },
  'jaten-2023': {
    'Tabel 3.5.1!Penggunaan Sumber Daya (Rp)': 'JAT-94',
    'Tabel 3.4.4!Realisasi': 'JAT-59',
    'Tabel 3.4.4!%': 'JAT-59',
    'Tabel 3.3.2!Tahun 2022': 'JAT-40',
    'Tabel 3.2.4!(5)': 'JAT-26',
    'Tabel 3.5.1!4': 'JAT-95',
  },
  'juai-2024': {},
};

/** Where an office cuts figures off, its data tables give the figure cut off. */
const MENURUT_PROFIL: Readonly<Record<string, string>> = { 'JIK-41': '96,16' };

interface Diperiksa {
  readonly buku: BukuTerbit;
  readonly temuan: readonly TemuanPeriksa[];
}

async function periksaTerbit(
  id: IdLaporan,
  pilihan: { denganData?: boolean; dibetulkan?: boolean },
): Promise<Diperiksa> {
  const buku = await buildBukuTerbit(id, { dibetulkan: pilihan.dibetulkan ?? false });
  const terbit = await XlsxWorkbook.open(buku.bytes);
  if (!pilihan.denganData) return { buku, ...(await periksa(terbit, { tahun: Number(id.slice(-4)) })) };
  const data = await XlsxWorkbook.open(new Uint8Array(readFileSync(join(CONTOH, `${id}.xlsx`))));
  const bersama = {
    listTables: () => data.listTables(),
    readTables: (names: readonly string[]) => data.readTables(names),
    write: () => data.write([], []),
    checkReports: () => data.checkReports([]),
    readSheets: async () => [...(await data.readSheets()), ...(await terbit.readSheets())],
  };
  return { buku, ...(await periksa(bersama)) };
}

const isAngkaSama = (kiri: string | null, kanan: string | null) => {
  if (kiri === null || kanan === null) return false;
  const [a, b] = [parseAngka(kiri, 'General'), parseAngka(kanan, 'General')];
  if (a.jenis === 'angka' && b.jenis === 'angka') return a.nilai.compare(b.nilai) === 0;
  return kiri.trim().toLowerCase() === kanan.trim().toLowerCase();
};

/** Whether a finding stands at the cell and says what belongs there, or names it beside another as the wrong one. */
function isSelDitemukan({ buku, temuan }: Diperiksa, sel: SelTemuan, menurutProfil: string | null): boolean {
  const { tabel, row, column, seharusnya } = sel;
  const letak = buku.letak.get(toKunci(tabel, row, column));
  if (letak === undefined) return false;
  const alamat = `${letak.sheet}!${letak.address}`;
  return temuan.some((satu) => {
    if (satu.selLain.includes(alamat)) return true;
    if (`${satu.lembar}!${satu.sel}` !== alamat) return false;
    if (seharusnya === null || satu.selLain.length > 0) return true;
    return isAngkaSama(satu.seharusnya, seharusnya) || isAngkaSama(satu.seharusnya, menurutProfil);
  });
}

function isDitemukan(diperiksa: Diperiksa, { id, sel, kepala, judul }: TemuanTabel): boolean {
  if (sel.some((satu) => isSelDitemukan(diperiksa, satu, MENURUT_PROFIL[id] ?? null))) return true;
  const { buku, temuan } = diperiksa;
  const isDiKepala = ({ tabel, tercetak }: SelTemuan) =>
    temuan.some((satu) => satu.lembar === buku.letak.get(toKunci(tabel, 0, 0))?.sheet && satu.tertulis === tercetak);
  if (kepala.some(isDiKepala)) return true;
  const letakJudul = judul === undefined ? undefined : buku.judul.get(judul[0]);
  return temuan.some(({ lembar, sel: alamat }) => lembar === letakJudul?.sheet && alamat === letakJudul.address);
}

function listLuput(id: IdLaporan, kelas: KelasTemuan, diperiksa: Diperiksa): string[] {
  return DAFTAR_TEMUAN_TABEL.filter((satu) => satu.laporan === id && satu.kelas === kelas)
    .filter((satu) => !isDitemukan(diperiksa, satu))
    .map((satu) => satu.id);
}

/** Findings of level salah that are in no list: each would be a right figure called wrong. */
function listSalahLiar(id: IdLaporan, { buku, temuan }: Diperiksa): string[] {
  const dikenal = new Set(
    DAFTAR_TEMUAN_TABEL.filter((satu) => satu.laporan === id).flatMap(({ sel }) =>
      sel.map(({ tabel, row, column }) => {
        const letak = buku.letak.get(toKunci(tabel, row, column));
        return `${letak?.sheet}!${letak?.address}`;
      }),
    ),
  );
  return temuan
    .filter(({ tingkat, lembar, sel }) => tingkat === 'salah' && !dikenal.has(`${lembar}!${sel}`))
    .filter(({ lembar, tertulis }) => SALAH_DI_KEPALA[id][`${lembar}!${tertulis}`] === undefined)
    .map(({ kode, lembar, sel, pesan }) => `${kode} ${lembar}!${sel} ${pesan}`);
}

describe('Laporan terbit yang diperiksa (6)', () => {
  const saja = new Map<IdLaporan, Diperiksa>();
  const denganData = new Map<IdLaporan, Diperiksa>();
  beforeAll(async () => {
    for (const id of ID_LAPORAN) {
      saja.set(id, await periksaTerbit(id, {}));
      denganData.set(id, await periksaTerbit(id, { denganData: true }));
    }
  });
  const luput = (diperiksa: ReadonlyMap<IdLaporan, Diperiksa>, kelas: KelasTemuan) =>
    ID_LAPORAN.flatMap((id) => listLuput(id, kelas, diperiksa.get(id)!));

  it('dari 107 angka yang salah di tabel, sedikitnya 95 ditemukan di selnya dengan angka yang benar', () => {
    const daftar = luput(saja, 'angka-tabel');
    expect(daftar.length).toBeLessThanOrEqual(107 - 95);
  });

  it('dari 55 tulisan yang salah di tabel, sedikitnya 35 ditemukan di tempatnya', () => {
    const daftar = luput(saja, 'label-tabel');
    expect(daftar.length).toBeLessThanOrEqual(55 - 35);
  });

  it('bersama tabel datanya ditemukan semuanya', () => {
    expect(luput(denganData, 'angka-tabel')).toEqual([]);
  });

  it.each(ID_LAPORAN)('%s: tidak ada yang benar disebut salah, dengan atau tanpa tabel data', (id) => {
    expect(listSalahLiar(id, saja.get(id)!)).toEqual([]);
    expect(listSalahLiar(id, denganData.get(id)!)).toEqual([]);
  });

  it.each(ID_LAPORAN)('%s: sesudah dibetulkan tidak ada yang salah', async (id) => {
    for (const pakaiData of [false, true]) {
      const { temuan } = await periksaTerbit(id, { dibetulkan: true, denganData: pakaiData });
      expect(temuan.filter(({ tingkat }) => tingkat === 'salah').map(({ pesan }) => pesan)).toEqual([]);
    }
  });
});
