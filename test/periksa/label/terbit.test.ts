import { PEMERIKSAAN_LABEL } from '../../../src/periksa/label';
import type { LaporanCetak, TemuanCetak } from '../../../src/periksa/model';
import { ID_LAPORAN, readLaporanTerbit, type IdLaporan } from '../../golden/laporan-terbit';
import { DAFTAR_TEMUAN_TABEL, type TemuanTabel } from '../../golden/temuan';
import { buildLaporanCetak } from '../laporan-terbit';
import { buildLaporanDibetulkan } from './laporan-dibetulkan';

const ATURAN = { isTerpotongBiasa: true };

function checkLabel(laporan: LaporanCetak): readonly TemuanCetak[] {
  return PEMERIKSAAN_LABEL.flatMap((pemeriksaan) => pemeriksaan.check(laporan, ATURAN));
}

const HASIL = new Map(ID_LAPORAN.map((id) => [id, checkLabel(buildLaporanCetak(id))]));

interface Sasaran {
  readonly lembar: string;
  readonly sel: string;
  readonly seharusnya: string | null;
}

function toSasaran(tabel: string, baris: number, kolom: number, seharusnya: string | null): Sasaran {
  return { lembar: `Tabel ${tabel}`, sel: `${String.fromCharCode(65 + kolom)}${baris}`, seharusnya };
}

/** Cells in which a finding can be put right: the caption in A1, the header from row 2, the body below it. */
function listSasaran(temuan: TemuanTabel): readonly Sasaran[] {
  const countKepala = (no: string) =>
    readLaporanTerbit(temuan.laporan).tables.find((tabel) => tabel.no === no)?.header.length ?? 0;
  return [
    ...temuan.sel.map((sel) => toSasaran(sel.tabel, sel.row + 2 + countKepala(sel.tabel), sel.column, sel.seharusnya)),
    ...temuan.kepala.map((sel) => toSasaran(sel.tabel, sel.row + 2, sel.column, sel.seharusnya)),
    ...(temuan.judul === undefined ? [] : [toSasaran(temuan.judul[0], 1, 0, temuan.judul[2])]),
  ];
}

function normalize(teks: string | null): string {
  return (teks ?? '').toLowerCase().replace(/[^\p{L}\d%<≤>,.]/gu, '');
}

function isDiSel(temuan: TemuanCetak, { lembar, sel }: Sasaran): boolean {
  return (temuan.lembar === lembar && temuan.sel === sel) || temuan.selLain.includes(`${lembar}!${sel}`);
}

/** At the right place and with the right text; of a caption the part that is wrong is enough. */
function isTepat(temuan: TemuanCetak, sasaran: Sasaran, judul: boolean): boolean {
  if (!isDiSel(temuan, sasaran)) return false;
  if (sasaran.seharusnya === null) return true;
  const [ada, harus] = [normalize(temuan.seharusnya), normalize(sasaran.seharusnya)];
  return judul ? ada.includes(harus) : ada === harus;
}

function isDitemukan(temuan: TemuanTabel): boolean {
  const hasil = HASIL.get(temuan.laporan) ?? [];
  return listSasaran(temuan).some((sasaran) => hasil.some((satu) => isTepat(satu, sasaran, sasaran.sel === 'A1')));
}

const LABEL = DAFTAR_TEMUAN_TABEL.filter(({ kelas }) => kelas === 'label-tabel');

/** Labels that the data of the tables do not hold. */
const DI_LUAR_TABEL: Readonly<Record<string, string>> = {
  'JUW-05': 'Tabel 1.4 is not among the tables',
  'JUA-14': 'the reference stands in running text that is left out of the data',
};

/** Located, without the one text the list expects. */
const TANPA_TEKS: Readonly<Record<string, string>> = {
  'JIK-59': 'the rows of a programme belong elsewhere; no cell has a wrong text',
};

describe('Label tabel laporan terbit', () => {
  it.each(
    LABEL.filter(({ id }) => !(id in DI_LUAR_TABEL) && !(id in TANPA_TEKS)).map(
      (temuan) => [temuan.id, temuan.where, temuan] as const,
    ),
  )('%s: %s', (_id, _where, temuan) => {
    expect(isDitemukan(temuan)).toBe(true);
  });

  it('52 dari 55 label salah ditemukan di selnya dengan tulisan yang benar, satu lagi di selnya saja', () => {
    const ditemukan = LABEL.filter(isDitemukan).map(({ id }) => id);
    const lokasi = LABEL.filter((temuan) =>
      listSasaran(temuan).some((sasaran) => (HASIL.get(temuan.laporan) ?? []).some((satu) => isDiSel(satu, sasaran))),
    );
    expect([LABEL.length, ditemukan.length, lokasi.length]).toEqual([55, 52, 53]);
  });

  it.each(['JUW-14', 'JIK-28', 'JAT-17', 'JAT-23', 'JAT-24', 'JAT-25', 'JUA-13'])(
    '%s: skala dan nama di antara temuan angka',
    (id) => {
      expect(DAFTAR_TEMUAN_TABEL.filter((temuan) => temuan.id === id).map(isDitemukan)).toEqual([true]);
    },
  );
});

/** Every 'salah', with what in the report proves it. */
const SALAH: Readonly<Record<IdLaporan, Readonly<Record<string, string>>>> = {
  'juwana-2023': {
    'Tabel 3.20!C2': 'all eight cells are the indicators of Table 3.2 in its order',
  },
  'jiken-2023': {
    'Tabel 2.5!C23': 'the indicator of "jasa peralatan" stands in the row of "jasa pelayanan umum"',
    'Tabel 2.5!C24': 'and the other way round',
    'Tabel 2.7-SAKIP!B2': 'all cells below Predikat are intervals',
    'Tabel 2.7-SAKIP!C2': 'all cells below Nilai Absolut are letters',
    'Tabel 3.4!E2': '72,50 and 86,55 are the realisasi of Tables 3.2 and 3.3, whose capaian is 96,66 and 104',
  },
  'jaten-2023': {
    'Tabel 3.2.3!B5': '3,064 x 25 = 76,60, printed 76,61, and 3,064 already closes the band below',
    'Tabel 3.2.3!B6': '3,532 x 25 = 88,30, printed 88,31, and 3,532 already closes the band below',
    'Tabel 3.2.4!D4': 'the column numbers go from (3) to (5)',
    'Tabel 3.3.2!D2':
      '75 and 83,20 are the target and realisasi of 2023 in Tables 2.1.1 and 3.2.5; those of 2022 differ',
    'Tabel 3.4.3!A15': 'III is already the number of the programme before',
    'Tabel 3.4.4!C3': '% stands twice; the three other years have Anggaran, Realisasi, %',
    'Tabel 3.4.4!D3': 'the same',
    'Tabel 3.5.1!C3': 'the column numbers go from 2 to 4',
    'Tabel 3.5.1!D2': '91,68 below (Rp) is a percentage in Tables 3.4.1 and 3.4.2',
  },
  'juai-2024': {
    'Tabel 3.13!A50': '93,67 is 7.490.354.404 / 7.996.663.078; the mean of the programmes is 95,22',
  },
};

describe('Tingkat salah', () => {
  it.each(ID_LAPORAN)('%s: tiap temuan salah terbukti dari laporan itu sendiri', (id) => {
    const salah = (HASIL.get(id) ?? []).filter(({ tingkat }) => tingkat === 'salah');
    expect(salah.map(({ lembar, sel }) => `${lembar}!${sel}`).sort()).toEqual(Object.keys(SALAH[id]).sort());
  });

  it.each(ID_LAPORAN)('%s yang dibetulkan tidak mempunyai temuan salah', (id) => {
    expect(checkLabel(buildLaporanDibetulkan(id)).filter(({ tingkat }) => tingkat === 'salah')).toEqual([]);
  });
});

/** Findings beside those of the list, all of them true; the list names only some of the names that differ. */
const DI_LUAR_DAFTAR: Readonly<Record<IdLaporan, readonly string[]>> = {
  'juwana-2023': [],
  'jiken-2023': [
    // 'kades/ kalur', 'karang taruna', 'wawasan' against 'kades/kalur', 'karangtaruna', 'wawasasn' in Table 3.8
    'nama periksa Tabel 2.5!C44',
    // 'panganggaran'
    'nama periksa Tabel 3.8!G8',
    // 'Ketenteraman' against 'Ketentraman' in Table 2.5; JIK-21 counts it there
    'nama periksa Tabel 3.9!B42',
  ],
  'jaten-2023': [
    // 'Pemerintahan Daerah' against 'Pemerintah Daerah' in Tables 2.4.1 and 3.4.4
    'nama periksa Tabel 3.4.3!B7',
    // 'Urusan Pemerintahan Daerah' against 'Urusan Daerah' in Tables 3.4.3 and 3.4.4
    'nama periksa Tabel 2.4.1!B9',
    // 'Ketertiban Umum' against 'Ketertiban' in Tables 3.4.3 and 3.4.4
    'nama periksa Tabel 2.4.1!B15',
    // 'Kabupaten/ Kota' is missing in Tables 2.4.1 to 3.4.4; JAT-16 speaks of it without a cell
    'nama periksa Tabel 3.4.5!C4',
    // 3.4.2 stands twice; from there on the numbers are one behind the captions
    'daftar-nomor periksa Daftar Tabel!A21',
    // two captions say 3.2.5, none 3.2.6
    'daftar-nomor periksa Daftar Tabel!A16',
  ],
  'juai-2024': [
    // the sixth programme has no number
    'nomor-baris periksa Tabel 2.2!A44',
  ],
};

describe('Temuan di luar daftar', () => {
  it.each(ID_LAPORAN)('%s', (id) => {
    const sasaran = DAFTAR_TEMUAN_TABEL.filter(({ laporan }) => laporan === id).flatMap(listSasaran);
    const lain = (HASIL.get(id) ?? []).filter((temuan) => !sasaran.some((satu) => isDiSel(temuan, satu)));
    expect(lain.map(({ kode, tingkat, lembar, sel }) => `${kode} ${tingkat} ${lembar}!${sel}`)).toEqual(
      DI_LUAR_DAFTAR[id],
    );
  });
});

it('tiap temuan menyebut tabelnya dan apa yang harus dilakukan', () => {
  for (const { pesan, tabel, lembar } of [...HASIL.values()].flat()) {
    expect(pesan).toContain(tabel === '' ? lembar : tabel);
    expect(pesan).toMatch(/\.$/);
    expect(pesan).not.toMatch(/undefined|null|NaN/);
  }
});
