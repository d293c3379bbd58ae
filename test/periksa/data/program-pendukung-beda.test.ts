import { PROGRAM_PENDUKUNG_BEDA } from '../../../src/periksa/data/program-pendukung-beda';
import { buildDaftarAnggaran, buildIndikator, buildTahun } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

type DaftarAnggaran = Parameters<typeof buildDaftarAnggaran>[0];

const PENUNJANG = 'Program Penunjang Urusan Pemerintahan Daerah';
const PELAYANAN = 'Program Pelayanan Publik';

function checkProgram(program: readonly string[], daftar: DaftarAnggaran) {
  return check(PROGRAM_PENDUKUNG_BEDA, {
    indikator: [buildIndikator({ indikator: 'Nilai SAKIP', tahunan: [buildTahun({ program })] })],
    anggaran: buildDaftarAnggaran(daftar),
  });
}

const berbeda = (beda: string) =>
  `Program pendukung "Nilai SAKIP" tahun 2023 berbeda: ${beda}. Samakan kolom Program Pendukung dengan kolom Indikator di tblAnggaran; serapan dan efisiensi dihitung menurut tblAnggaran.`;

describe('Program pendukung yang berbeda di tblTarget dan tblAnggaran', () => {
  it('tblAnggaran menyebut indikator pada program yang tidak disebut tblTarget', () => {
    const daftar = [
      { no: '1', uraian: PENUNJANG, pagu: '5', indikator: ['IK1'] },
      { no: '2', uraian: PELAYANAN, pagu: '7', indikator: ['IK1', 'IK2'] },
    ];
    expect(checkProgram([PENUNJANG], daftar)).toEqual([
      buildTemuan(PROGRAM_PENDUKUNG_BEDA, 'tblTarget.0.Program Pendukung', { tertulis: PENUNJANG }),
    ]);
  });

  it('tblAnggaran tidak menyebutnya, atau tidak memuat programnya', () => {
    const daftar = [
      { no: '1', uraian: PENUNJANG, pagu: '5', indikator: ['IK1'] },
      { no: '2', uraian: PELAYANAN, pagu: '7', indikator: ['IK2'] },
    ];
    const [satu, ...lain] = checkProgram([PENUNJANG, 'Pelayanan Publik', 'Program Kesehatan Ternak'], daftar);
    expect(lain).toEqual([]);
    expect(satu?.pesan).toBe(
      berbeda(
        'tblAnggaran tidak menyebut kode IK1 pada "Program Pelayanan Publik"; tblAnggaran tidak memuat "Program Kesehatan Ternak"',
      ),
    );
  });

  it.each<[string, readonly string[], DaftarAnggaran]>([
    [
      'kode di sub kegiatannya',
      [PENUNJANG],
      [
        { no: '1', uraian: PENUNJANG },
        { no: '1.1', pagu: '5', indikator: ['IK1'] },
      ],
    ],
    [
      'kode di sasaran di atasnya',
      [PENUNJANG],
      [
        { level: 'sasaran', uraian: 'Meningkatnya Pelayanan', indikator: ['IK1'] },
        { level: 'program', uraian: PENUNJANG, pagu: '5' },
      ],
    ],
    [
      'nama yang ditulis sedikit lain',
      ['Penunjang Urusan Pemerintah Kabupaten/ Kota'],
      [{ no: '1', uraian: `${PENUNJANG} Kabupaten/Kota`, pagu: '5', indikator: ['IK1'] }],
    ],
    [
      'nama lain dari program',
      ['Sekretariat'],
      [{ no: '1', uraian: PENUNJANG, namaLain: 'Sekretariat', pagu: '5', indikator: ['IK1'] }],
    ],
    ['tblTarget tidak menyebut program', [], [{ no: '1', uraian: PENUNJANG, pagu: '5', indikator: ['IK1'] }]],
    [
      'tblAnggaran tanpa kode satu pun: milik anggaran-tanpa-indikator',
      [PENUNJANG],
      [{ no: '1', uraian: PELAYANAN, pagu: '5' }],
    ],
    [
      'program tahun lalu',
      [PENUNJANG],
      [
        { no: '1', uraian: PENUNJANG, pagu: '5', indikator: ['IK1'] },
        { no: '2', uraian: PELAYANAN, pagu: '5', indikator: ['IK1'], tahun: 2022 },
      ],
    ],
  ])('tidak disebut: %s', (_, program, daftar) => {
    expect(checkProgram(program, daftar)).toEqual([]);
  });
});
