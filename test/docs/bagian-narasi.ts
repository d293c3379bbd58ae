/** The sentences of the guide's page on narasi, as the code writes them from figures of the four reports. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../../assets/contoh/contoh';
import type { DataIndikator, DataKinerja, LevelAnggaran } from '../../src/engine';
import { calculateKinerja } from '../../src/engine';
import type { Kelompok, Profil, Tabel } from '../../src/laporan';
import { DAFTAR_KELOMPOK, buildLaporan, buildNarasiIndikator, findProfil } from '../../src/laporan';
import {
  buildAnggaran,
  buildDaftarAnggaran,
  buildDaftarBelanja,
  buildIndikator,
  buildKinerja,
  buildPeriode,
  buildTahun,
  sel,
} from '../engine/build-data';
import { buildTabel } from './format-bagian';

function findProfilPasti(id: string): Profil {
  const profil = findProfil(id);
  if (profil === undefined) throw new Error(`Profil "${id}" tidak ada`);
  return profil;
}

const UMUM = findProfilPasti('permenpanrb53');
const RENSTRA = 'tblTarget.0.Target Akhir Renstra';

function formatParagraf(indikator: DataIndikator, profil: Profil = UMUM, data: Partial<DataKinerja> = {}): string {
  const hasil = calculateKinerja(buildKinerja({ anggaran: [], ...data, indikator: [indikator] }), profil.pengaturan);
  return [...buildNarasiIndikator(hasil, profil).values()].join(' ');
}

/** The only sentence of a paragraph that holds these words. */
function pickKalimat(paragraf: string, kata: string): string {
  const cocok = paragraf.split(/(?<=\.) (?=\p{Lu})/u).filter((kalimat) => kalimat.includes(kata));
  if (cocok.length !== 1) throw new Error(`${cocok.length} kalimat dengan "${kata}": ${paragraf}`);
  return cocok[0] ?? '';
}

/** IK1 of Jiken 2023: 72,50 of 75, the year before 67,45 of 70. */
const SAKIP = buildIndikator({
  tahunan: [
    buildTahun({ tahun: 2022, target: '70', realisasi: '67,45' }),
    buildTahun({ target: '75', realisasi: '72,50' }),
  ],
});
const ANGGARAN_SAKIP = {
  anggaran: [buildAnggaran({ no: '1', pagu: '1.759.515.000', realisasi: '1.687.246.918', indikator: ['IK1'] })],
};

/** IK4 of Juwana 2023: 2 of 29 villages. */
const DESA_MANDIRI = buildIndikator({
  indikator: 'Persentase desa mandiri',
  satuan: '%',
  targetAkhir: sel('10,34', RENSTRA),
  tahunan: [buildTahun({ target: '3,4%', periode: [buildPeriode({ pembilang: '2', penyebut: '29' })] })],
});

/** IK1 of Juai, its year 2024 taken as the report year of these examples. */
const IKM_SEMESTER = buildIndikator({
  indikator: 'Indeks Kepuasan Masyarakat (IKM)',
  satuan: 'indeks',
  caraHitung: 'rata-rata',
  targetAkhir: null,
  tahunan: [
    buildTahun({
      target: '87,65',
      periode: [
        buildPeriode({ periode: 'Semester I', realisasi: '87,56' }),
        buildPeriode({ periode: 'Semester II', realisasi: '87,78' }, 1),
      ],
    }),
  ],
});

function ubahTahunan(target: string | null, realisasi: string, ubah: Partial<DataIndikator> = {}): DataIndikator {
  return buildIndikator({ targetAkhir: null, tahunan: [buildTahun({ target, realisasi })], ...ubah });
}

function bandingTahunLalu(arah: DataIndikator['arah'], lalu: string, kini: string): string {
  const tahunan = [
    buildTahun({ tahun: 2022, target: '10', realisasi: lalu }),
    buildTahun({ target: '10', realisasi: kini }),
  ];
  return pickKalimat(formatParagraf(buildIndikator({ arah, targetAkhir: null, tahunan })), 'Dibandingkan');
}

export function buildContohNarasi(): string {
  return [
    `> ${formatParagraf(SAKIP, findProfilPasti('jiken'), ANGGARAN_SAKIP)}`,
    `> ${formatParagraf(DESA_MANDIRI, findProfilPasti('juwana'))}`,
  ].join('\n\n');
}

/** When which wording is used. */
export function buildKalimatNarasi(): string {
  const realisasi = 'ealisasi tersebut';
  const anggaran = (pagu: string, serapan?: string) =>
    pickKalimat(
      formatParagraf(ubahTahunan('75', '72,50'), UMUM, {
        anggaran: [buildAnggaran({ no: '1', indikator: ['IK1'], pagu, ...(serapan && { realisasi: serapan }) })],
      }),
      'nggaran yang mendukung',
    );
  const baris: readonly (readonly [string, string])[] = [
    ['realisasi lebih baik daripada target', pickKalimat(formatParagraf(DESA_MANDIRI), realisasi)],
    ['realisasi sama dengan target', pickKalimat(formatParagraf(ubahTahunan('100%', '100%')), realisasi)],
    ['realisasi kurang daripada target', pickKalimat(formatParagraf(SAKIP), realisasi)],
    ['Arah turun', pickKalimat(formatParagraf(ubahTahunan('10', '8', { arah: 'turun' })), realisasi)],
    [
      'Arah rentang, di dalam',
      pickKalimat(formatParagraf(ubahTahunan('7,35 - 7,45', '7,40', { arah: 'rentang' })), realisasi),
    ],
    [
      'Arah rentang, di luar',
      pickKalimat(formatParagraf(ubahTahunan('7,35 - 7,45', '7,20', { arah: 'rentang' })), realisasi),
    ],
    ['Pembilang dan Penyebut', pickKalimat(formatParagraf(DESA_MANDIRI), 'realisasinya')],
    ['periode', pickKalimat(formatParagraf(IKM_SEMESTER), 'realisasinya')],
    ['target kosong', pickKalimat(formatParagraf(ubahTahunan('-', '72,50')), 'tidak tersedia')],
    ['realisasi kosong', pickKalimat(formatParagraf(ubahTahunan('75', '-')), 'belum tersedia')],
    ['target 0', pickKalimat(formatParagraf(ubahTahunan('0', '3')), 'tidak dapat dihitung')],
    ['tahun lalu ada', pickKalimat(formatParagraf(SAKIP), 'Dibandingkan')],
    ['tahun lalu ada, Arah turun', bandingTahunLalu('turun', '9', '8')],
    ['target akhir Renstra', pickKalimat(formatParagraf(SAKIP), 'Renstra')],
    ['anggaran pendukung', anggaran('1.759.515.000', '1.687.246.918')],
    ['pagu 0', anggaran('0', '0')],
  ];
  return buildTabel(['Keadaan', 'Kalimat'], baris);
}

const FOLDER_JATEN = join(__dirname, '..', '..', 'assets', 'contoh', 'jaten-2023');

/** Rows of a table of the Jaten example, by the names of their columns. */
function readJaten(tabel: string): Readonly<Record<string, string>>[] {
  const [kepala = [], ...isi] = parseCsv(readFileSync(join(FOLDER_JATEN, `${tabel}.csv`), 'utf8'));
  return isi.map((baris) => Object.fromEntries(kepala.map((nama, i) => [nama, baris[i] ?? ''])));
}

function listTahunLaporan(tabel: string): Readonly<Record<string, string>>[] {
  return readJaten(tabel).filter(({ Tahun }) => Tahun === '2023');
}

/** Everything that the report of Jaten 2023 says of 2022 and 2023. */
function buildKinerjaJaten(): DataKinerja {
  const tahunan = (kode: string) =>
    [2022, 2023].map((tahun) => {
      const isTahun = (baris: Readonly<Record<string, string>>) =>
        baris['Kode'] === kode && baris['Tahun'] === String(tahun);
      const realisasi = readJaten('tblRealisasi').find(isTahun)?.['Realisasi'] ?? '';
      return buildTahun({
        tahun,
        target: readJaten('tblTarget').find(isTahun)?.['Target'] ?? null,
        periode: realisasi === '' ? [] : [buildPeriode({ realisasi })],
      });
    });
  const unsur = readJaten('tblUnsur');
  return buildKinerja({
    instansi: 'Kecamatan Jaten',
    indikator: [
      buildIndikator({
        jenis: 'tujuan',
        indikator: 'Nilai SAKIP',
        targetAkhir: sel('70', RENSTRA),
        tahunan: tahunan('IK1'),
      }),
      buildIndikator({
        kode: 'IK2',
        indikator: 'IKM',
        caraHitung: 'SKM',
        targetAkhir: sel('75', RENSTRA),
        tahunan: tahunan('IK2'),
      }),
    ],
    anggaran: buildDaftarAnggaran(
      listTahunLaporan('tblAnggaran').map((baris) => ({
        no: baris['No'] ?? '',
        uraian: baris['Uraian'] ?? '',
        level: baris['Level'] as LevelAnggaran,
        pagu: baris['Pagu'] ?? '',
        realisasi: baris['Realisasi'] ?? '',
        indikator: (baris['Indikator'] ?? '').split(/;\s*/).filter(Boolean),
      })),
    ),
    belanja: buildDaftarBelanja(
      listTahunLaporan('tblBelanja').map((baris) => ({
        jenis: baris['Jenis Belanja'] ?? '',
        induk: baris['Induk'] ?? '',
        pagu: baris['Pagu'] ?? '',
        realisasi: baris['Realisasi'] ?? '',
      })),
    ),
    skm: {
      unsur: unsur.map(({ Unsur: kode = '', 'Nama Unsur': nama = '' }, kolom) => ({ kode, nama, bobot: null, kolom })),
      rows: readJaten('tblSKM').map((baris) => unsur.map(({ Unsur: kode = '' }) => Number(baris[kode]))),
      kolomTahun: null,
      kolomPeriode: null,
      kolomLayanan: null,
      demografi: [],
    },
  });
}

/** Jiken, the only one of these with tblAnalisis and few indicators. */
function buildKinerjaJiken(): DataKinerja {
  const isi = { penyebabKegagalan: '', pembandingKabupaten: '', pembandingProvinsi: '', pembandingNasional: '' };
  return buildKinerja({
    indikator: [SAKIP, { ...SAKIP, kode: 'IK2' }],
    analisis: ['IK1', 'IK2'].map((kode) => ({ ...isi, kode, penyebabKeberhasilan: 'ada', solusi: 'ada' })),
  });
}

/** One paragraph of each group of tables. */
export function buildNarasiKelompok(): string {
  const jaten = findProfilPasti('jaten');
  const bobotSkm = { jenis: 'tetap', bobot: '0.111' } as const;
  const pengaturan = { ...jaten.pengaturan, bobotSkm };
  const tabelJaten = buildLaporan(calculateKinerja(buildKinerjaJaten(), pengaturan), { ...jaten, pengaturan });
  const jiken = findProfilPasti('jiken');
  const tabelJiken = buildLaporan(calculateKinerja(buildKinerjaJiken(), jiken.pengaturan), jiken);
  const find = (tabel: readonly Tabel[], kelompok: Kelompok): string => {
    const paragraf = tabel.filter((satu) => satu.kelompok === kelompok).flatMap(({ narasi }) => narasi);
    const milikKelompok = paragraf.filter((teks) => !teks.startsWith('Target indikator'));
    if (milikKelompok.length !== 1) throw new Error(`${milikKelompok.length} paragraf kelompok ${kelompok}`);
    return milikKelompok[0] ?? '';
  };
  return buildTabel(
    ['Kelompok tabel', 'Contoh'],
    DAFTAR_KELOMPOK.map((kelompok) => [kelompok, find(kelompok === 'analisis' ? tabelJiken : tabelJaten, kelompok)]),
  );
}
