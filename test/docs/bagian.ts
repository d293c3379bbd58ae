/** The parts of the guide that say what the code says. Each is a list or a table in Markdown. */

import type { AturanPembulatan, Pengaturan, Skala, Tingkat } from '../../src/engine';
import { DAFTAR_SKALA } from '../../src/engine';
import { KREJCIE_MORGAN } from '../../src/engine/peraturan/krejcie-morgan';
import { NILAI_EFISIENSI } from '../../src/engine/peraturan/nilai-efisiensi';
import { KETENTUAN_SKM } from '../../src/engine/peraturan/skm';
import { TINGKAT } from '../../src/engine/pesan';
import { BANTUAN } from '../../src/cli/options';
import { DAFTAR_PROFIL } from '../../src/laporan';
import { buildEmptyWorkbook } from '../../src/usecases';
import type { Penolakan } from '../../src/usecases/pesan';
import { formatPenolakan, TINGKAT_HAL } from '../../src/usecases/pesan';
import { TABLES, type ColumnContract, type TableContract } from '../../src/workbook/contract';
import { buildContohNarasi, buildKalimatNarasi, buildNarasiKelompok } from './bagian-narasi';
import { buildPemeriksaanCetak, buildPemeriksaanData } from './bagian-pemeriksaan';
import { buildTabel, formatBuku, formatTemuan } from './format-bagian';
import { CONTOH_PENOLAKAN } from './contoh-pesan';

const TIDAK_ADA = 'tidak ada';

function formatWajib({ wajib }: TableContract): string {
  return wajib.map((pilihan) => pilihan.map((bersama) => bersama.join(' + ')).join(' atau ')).join('; ');
}

function formatNama({ peran, dikenaliDariKepala }: TableContract): string {
  if (dikenaliDariKepala) return 'Tabel bernama lain dikenali dari kepala kolomnya.';
  const ditunjuk = peran === 'tblPengaturan' ? '' : ', atau ditunjuk di tblPengaturan';
  return `Tabel harus bernama seperti ini${ditunjuk}.`;
}

function formatIsiKolom({ petunjuk, pilihan }: ColumnContract): string {
  return pilihan === undefined ? petunjuk : `${petunjuk} Pilihan: ${pilihan.join(', ')}.`;
}

function buildKontrak(): string {
  return TABLES.map((tabel) => {
    const kolom = tabel.kolom.map((satu) => [
      satu.dihitung ? `**${satu.nama}**` : satu.nama,
      formatIsiKolom(satu),
      satu.sinonim.join('; '),
    ]);
    return [
      `### ${tabel.peran}`,
      `Lembar ${tabel.lembar}. ${tabel.keterangan}`,
      `Kolom wajib: ${formatWajib(tabel)}. ${formatNama(tabel)}`,
      buildTabel(['Kolom', 'Isi', 'Nama lain yang dikenali'], kolom),
    ].join('\n\n');
  }).join('\n\n');
}

function buildRingkasanKontrak(): string {
  return buildTabel(
    ['Table', 'Needs', 'Filled by Takar'],
    TABLES.map((tabel) => [
      `\`${tabel.peran}\``,
      formatWajib(tabel).replaceAll(' atau ', ' or '),
      tabel.kolom
        .filter(({ dihitung }) => dihitung)
        .map(({ nama }) => nama)
        .join(', '),
    ]),
  );
}

/** The settings as an empty workbook lists them. */
function buildKunci(): string {
  const tabel = buildEmptyWorkbook(undefined, undefined).sheets.flatMap(({ tables }) => tables);
  const baris = tabel.find(({ name }) => name === 'tblPengaturan')?.rows ?? [];
  return buildTabel(
    ['Kunci', 'Isi'],
    baris.map(([kunci, , keterangan]) => [String(kunci), String(keterangan)]),
  );
}

function formatPembulatan({ mode, desimal, bertingkat = [], tepatUtuh }: AturanPembulatan): string {
  const cara = mode === 'potong' ? 'potong' : 'setengah ke atas';
  const tingkat = bertingkat.map((satu) => `, mulai ${satu.mulai}: ${satu.desimal}`).join('');
  return `${cara}, ${desimal} desimal${tingkat}${tepatUtuh ? '; angka yang tepat ditulis utuh' : ''}`;
}

function formatBobot(bobot: Pengaturan['bobotSkm']): string {
  if (bobot.jenis === 'tetap') return bobot.bobot.replace('.', ',');
  return bobot.jenis === 'rata' ? '1/n' : 'per unsur';
}

const BARIS_PROFIL: readonly (readonly [string, (p: Pengaturan) => string])[] = [
  ['Dasar Capaian', (p) => p.dasarCapaian],
  ['Rumus Turun', (p) => p.rumusTurun],
  ['Batas Capaian', (p) => p.batasCapaian ?? TIDAK_ADA],
  ['Pembulatan dan Desimal Capaian', (p) => formatPembulatan(p.pembulatanCapaian)],
  ['Pembulatan dan Desimal Capaian Renstra', (p) => formatPembulatan(p.pembulatanCapaianRenstra)],
  ['Pembulatan dan Desimal Serapan', (p) => formatPembulatan(p.pembulatanSerapan)],
  ['Pembulatan dan Desimal Efisiensi', (p) => formatPembulatan(p.pembulatanEfisiensi)],
  ['Skala Capaian', (p) => p.skalaCapaian.id],
  ['Kategori Dari', (p) => p.kategoriDari],
  ['Metode Efisiensi', (p) => p.metodeEfisiensi.replace('-', ' ')],
  ['Efisiensi Dari', (p) => p.efisiensiDari],
  ['Skala efisiensi (tblSkala)', (p) => p.skalaEfisiensi?.id ?? TIDAK_ADA],
  ['Bobot SKM', (p) => formatBobot(p.bobotSkm)],
  ['SKM Setahun', (p) => p.skmPeriode],
];

function buildProfil(): string {
  return buildTabel(
    ['Pengaturan', ...DAFTAR_PROFIL.map(({ id }) => `\`${id}\``)],
    BARIS_PROFIL.map(([nama, format]) => [nama, ...DAFTAR_PROFIL.map(({ pengaturan }) => format(pengaturan))]),
  );
}

function formatSumber({ sumber, periksa }: Pick<Skala, 'sumber' | 'periksa'>): string {
  return periksa ? `${sumber} (periksa)` : sumber;
}

function buildSkala(): string {
  return buildTabel(
    ['Nama', 'Jenjang, dari yang tertinggi', 'Sumber'],
    DAFTAR_SKALA.map((skala) => [
      `\`${skala.id}\``,
      skala.jenjang.map(({ kode, label, tercetak }) => `${kode ?? label}: ${tercetak ?? ''}`).join('; '),
      formatSumber(skala),
    ]),
  );
}

/** Regulation figures that were taken from memory and await the printed page. */
function buildPeriksa(): string {
  const skala = DAFTAR_SKALA.filter(({ periksa }) => periksa).map(({ id, sumber }) => `scale \`${id}\`: ${sumber}`);
  const lain = [...KETENTUAN_SKM, ...KREJCIE_MORGAN, ...NILAI_EFISIENSI]
    .filter(({ periksa }) => periksa)
    .map(({ sumber }) => sumber);
  return [...skala, ...lain].map((baris) => `- ${baris}`).join('\n');
}

function buildPesan(tingkat: Readonly<Record<string, Tingkat>>, format: (kode: string) => string): string {
  return buildTabel(
    ['Kode', 'Tingkat', 'Contoh'],
    Object.entries(tingkat).map(([kode, satu]) => [`\`${kode}\``, satu, format(kode)]),
  );
}

function buildPenolakan(): string {
  return Object.entries(CONTOH_PENOLAKAN)
    .map(([kode, isi]) => `- ${formatPenolakan({ kode, ...isi } as Penolakan)}`)
    .join('\n');
}

/** Text of each part, by the name that its marks in the documents carry. */
export const BAGIAN: Readonly<Record<string, () => string>> = {
  kontrak: buildKontrak,
  'ringkasan-kontrak': buildRingkasanKontrak,
  kunci: buildKunci,
  profil: buildProfil,
  skala: buildSkala,
  periksa: buildPeriksa,
  temuan: () => buildPesan(TINGKAT, formatTemuan),
  'temuan-buku': () => buildPesan(TINGKAT_HAL, formatBuku),
  penolakan: buildPenolakan,
  'periksa-data': buildPemeriksaanData,
  'periksa-cetak': buildPemeriksaanCetak,
  'contoh-narasi': buildContohNarasi,
  'kalimat-narasi': buildKalimatNarasi,
  'narasi-kelompok': buildNarasiKelompok,
  bantuan: () => ['```text', BANTUAN, '```'].join('\n'),
};
