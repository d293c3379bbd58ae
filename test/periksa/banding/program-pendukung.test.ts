import { calculateKinerja, type DataIndikator } from '../../../src/engine';
import { buildFakta, findTabelCetak } from '../../../src/periksa';
import { PROGRAM_PENDUKUNG } from '../../../src/periksa/banding/program-pendukung';
import {
  buildDaftarAnggaran,
  buildIndikator,
  buildKinerja,
  buildPengaturan,
  buildTahun,
} from '../../engine/build-data';

const PENUNJANG = 'Program Penunjang Urusan Pemerintahan Daerah';
const PELAYANAN = 'Program Pelayanan Publik';
const DESA = 'Program Pemberdayaan Masyarakat Desa';
const TUJUAN = 'Meningkatnya Pelayanan Kecamatan';
const SASARAN = 'Meningkatnya Kualitas Pelayanan';

const buildTujuan = (program: readonly string[]): DataIndikator =>
  buildIndikator({ kode: 'IK1', jenis: 'tujuan', tujuan: TUJUAN, sasaran: '', tahunan: [buildTahun({ program })] });
const buildSasaran = (kode: string, program: readonly string[]): DataIndikator =>
  buildIndikator({ kode, indikator: `Indeks ${kode}`, sasaran: SASARAN, tahunan: [buildTahun({ program })] });

/** A table of Tujuan, Sasaran and Program against these indicators and three programmes, of which IK2 has two. */
function check(
  baris: readonly (readonly [string, string, string])[],
  indikator: readonly DataIndikator[],
  judul = 'Tabel 3.4.5 Anggaran Pendukung',
) {
  const anggaran = buildDaftarAnggaran([
    { no: '1', uraian: PENUNJANG, pagu: '5', indikator: ['IK1'] },
    { no: '2', uraian: PELAYANAN, pagu: '7', indikator: ['IK2'] },
    { no: '3', uraian: DESA, pagu: '9', indikator: ['IK2'] },
  ]);
  const rows = [
    [judul, null, null, null],
    ['Tujuan', 'Sasaran', 'Program', 'Anggaran (Rp)'],
    ...baris.map(([tujuan, sasaran, program], i) => [tujuan || null, sasaran || null, program, `${i + 5}`]),
  ];
  const lembar = { name: 'Bab III', firstRow: 1, firstColumn: 1, rows, numberFormat: () => 'General', merges: [] };
  const laporan = { tabel: findTabelCetak(lembar), tahun: 2023 };
  const hasil = calculateKinerja(buildKinerja({ indikator, anggaran }), buildPengaturan());
  return PROGRAM_PENDUKUNG.check(laporan, buildFakta(hasil), { isTerpotongBiasa: false });
}

const KETIGANYA: readonly (readonly [string, string, string])[] = [
  [TUJUAN, SASARAN, 'Penunjang Urusan Pemerintahan Daerah'],
  ['', '', 'Pelayanan Publik'],
  ['', '', 'Pemberdayaan Masyarakat Desa'],
];

describe('Program di samping tujuan dan sasaran (3.5, 6)', () => {
  it('yang menurut kolom Program Pendukung bukan pendukungnya disebut di sel tujuan atau sasarannya', () => {
    const daftar = check(KETIGANYA, [buildTujuan([PENUNJANG]), buildSasaran('IK2', [PELAYANAN, DESA])]);
    expect(daftar.map(({ sel, tingkat, seharusnya }) => [sel, tingkat, seharusnya])).toEqual([
      ['A3', 'periksa', PENUNJANG],
      ['B3', 'periksa', `${PELAYANAN}; ${DESA}`],
    ]);
    expect(daftar[0]?.pesan).toBe(
      `Menurut tabel data, "${TUJUAN}" tidak didukung "Pelayanan Publik" dan "Pemberdayaan Masyarakat Desa". Betulkan program di Tabel 3.4.5, atau kolom Program Pendukung di tblTarget (bila kosong: kolom Indikator di tblAnggaran).`,
    );
  });

  it('bila kolom itu kosong, menurut kolom Indikator di tblAnggaran', () => {
    const [satu, ...lain] = check([['', SASARAN, 'Pelayanan Publik']], [buildSasaran('IK2', [])]);
    expect(lain).toEqual([]);
    expect(satu).toMatchObject({ sel: 'B3', seharusnya: `${PELAYANAN}; ${DESA}` });
    expect(satu?.pesan).toContain(`"${SASARAN}" didukung pula "${DESA}".`);
  });

  it.each<[string, readonly (readonly [string, string, string])[], readonly DataIndikator[]]>([
    [
      'yang sama',
      KETIGANYA.slice(1).map(([, , program], i) => ['', i === 0 ? SASARAN : '', program]),
      [buildSasaran('IK2', [])],
    ],
    [
      'dua indikator satu sasaran: program keduanya',
      [
        ['', SASARAN, 'Pelayanan Publik'],
        ['', '', 'Pemberdayaan Masyarakat Desa'],
      ],
      [buildSasaran('IK2', [PELAYANAN]), buildSasaran('IK3', [PELAYANAN, DESA])],
    ],
    [
      'salah satu indikatornya tidak diketahui programnya',
      [
        ['', SASARAN, 'Penunjang Urusan Pemerintahan Daerah'],
        ['', '', 'Pelayanan Publik'],
      ],
      [buildSasaran('IK2', [PELAYANAN]), buildSasaran('IK3', [])],
    ],
    ['sasaran yang tidak ada di tblTarget', [['', 'Sasaran lain', 'Pelayanan Publik']], [buildSasaran('IK2', [DESA])]],
    ['nama yang bukan program', [['', SASARAN, 'Pelayanan KTP keliling']], [buildSasaran('IK2', [DESA])]],
  ])('tidak disebut: %s', (_, baris, indikator) => {
    expect(check(baris, indikator)).toEqual([]);
  });

  it('tabel tahun lain tidak dibandingkan', () => {
    const indikator = [buildTujuan([PENUNJANG]), buildSasaran('IK2', [PELAYANAN, DESA])];
    expect(check(KETIGANYA, indikator, 'Tabel 3.4.5 Anggaran Tahun 2022')).toEqual([]);
    expect(check(KETIGANYA, indikator, 'Tabel 3.4.5 Anggaran Tahun 2022 dan 2023')).toHaveLength(2);
  });
});
