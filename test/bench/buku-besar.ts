import { buildNewSheet, buildNewTable } from '../../src/usecases/new-workbook';
import { findContract, type Peran } from '../../src/workbook/contract';
import type { NewCell, NewSheet } from '../../src/workbook/workbook.port';
import { createWorkbook } from '../../src/workbook/xlsx';

export interface UkuranBuku {
  readonly responden: number;
  readonly barisAnggaran: number;
  readonly indikator: number;
}

/** Rows of a role: the columns that are filled, and their cells. */
export interface IsiTabel {
  readonly kolom: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export const TAHUN = 2023;
const BANYAK_TAHUN = 3;
const UNSUR = 9;
const LAYANAN = ['KTP', 'Kartu Keluarga', 'Surat Pindah', 'Legalisasi', 'Surat Keterangan', 'Rekomendasi Izin'];
const PENDIDIKAN = ['SD', 'SMP', 'SMA', 'D3', 'S1', 'S2'];
const PEKERJAAN = ['PNS', 'TNI/Polri', 'Swasta', 'Wirausaha', 'Petani', 'Lainnya'];
const KEGIATAN_PER_PROGRAM = 7;
const SUB_PER_KEGIATAN = 6;

/** A workbook as a large office would keep it. The same size gives the same bytes. */
export async function buildBukuBesar(ukuran: UkuranBuku): Promise<Uint8Array> {
  return createWorkbook({
    sheets: [
      toSheet('tblPengaturan', {
        kolom: ['Kunci', 'Nilai'],
        rows: [
          ['Instansi', 'Kecamatan Contoh'],
          ['Kabupaten', 'Kabupaten Contoh'],
          ['Tahun', TAHUN],
          ['Profil', 'permenpanrb53'],
        ],
      }),
      toSheet('tblTarget', buildTarget(ukuran.indikator, BANYAK_TAHUN)),
      toSheet('tblRealisasi', buildRealisasi(ukuran.indikator, BANYAK_TAHUN)),
      toSheet('tblAnggaran', buildAnggaran(ukuran.barisAnggaran, ukuran.indikator)),
      toSheet('tblSKM', buildResponden(ukuran.responden)),
    ],
  });
}

function toSheet(peran: Peran, { kolom, rows }: IsiTabel): NewSheet {
  const contract = findContract(peran);
  const isi: readonly (readonly NewCell[])[] = rows;
  return buildNewSheet(contract, buildNewTable(contract, isi, kolom));
}

/** A number from 0 to below `batas` that looks random and is the same every time. */
export function pick(i: number, j: number, batas: number): number {
  let acak = Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(j + 1, 0x85ebca6b);
  acak = Math.imul(acak ^ (acak >>> 15), 0x2c1b3c6d);
  acak = Math.imul(acak ^ (acak >>> 12), 0x297a2d39);
  return ((acak ^ (acak >>> 15)) >>> 0) % batas;
}

/** Targets around 80, one row per indicator and year. */
export function buildTarget(banyak: number, banyakTahun: number): IsiTabel {
  return {
    kolom: ['Kode', 'Sasaran', 'Indikator', 'Satuan', 'Arah', 'Tahun', 'Target', 'Target Akhir Renstra'],
    rows: listIndikatorTahun(banyak, banyakTahun).map(({ ke, tahun }) => [
      `IK${ke + 1}`,
      `Sasaran ${Math.floor(ke / 5) + 1}`,
      `Indikator kinerja ke-${ke + 1}`,
      'indeks',
      'naik',
      tahun,
      (7000 + pick(ke, tahun, 2000)) / 100,
      (9000 + pick(ke, 7, 900)) / 100,
    ]),
  };
}

/** Realisations from half the target to somewhat above it, so that every kategori occurs. */
export function buildRealisasi(banyak: number, banyakTahun: number): IsiTabel {
  return {
    kolom: ['Kode', 'Tahun', 'Realisasi'],
    rows: listIndikatorTahun(banyak, banyakTahun).map(({ ke, tahun }) => [
      `IK${ke + 1}`,
      tahun,
      (3500 + pick(ke, tahun + 1, 6000)) / 100,
    ]),
  };
}

function listIndikatorTahun(banyak: number, banyakTahun: number): { ke: number; tahun: number }[] {
  const daftarTahun = Array.from({ length: banyakTahun }, (_, i) => TAHUN - banyakTahun + 1 + i);
  return Array.from({ length: banyak }, (_, ke) => daftarTahun.map((tahun) => ({ ke, tahun }))).flat();
}

/** Programs with their kegiatan and sub kegiatan; figures stand on the sub kegiatan, the rest is summed. */
function buildAnggaran(banyak: number, banyakIndikator: number): IsiTabel {
  const rows: (string | number | null)[][] = [];
  for (let program = 1; rows.length < banyak; program += 1) {
    const kodeProgram = `7.01.${String(program).padStart(2, '0')}`;
    const didukung = `IK${(program % banyakIndikator) + 1}`;
    rows.push([kodeProgram, `Program ke-${program}`, TAHUN, null, null, didukung]);
    for (let kegiatan = 1; kegiatan <= KEGIATAN_PER_PROGRAM; kegiatan += 1) {
      const kodeKegiatan = `${kodeProgram}.2.${String(kegiatan).padStart(2, '0')}`;
      rows.push([kodeKegiatan, `Kegiatan ke-${kegiatan} program ${program}`, TAHUN, null, null, null]);
      for (let sub = 1; sub <= SUB_PER_KEGIATAN; sub += 1) {
        const pagu = 1_000_000 + pick(program * 100 + kegiatan, sub, 9000) * 12_500;
        const realisasi = Math.round((pagu * (60 + pick(program, sub, 40))) / 100);
        const kode = `${kodeKegiatan}.${String(sub).padStart(4, '0')}`;
        rows.push([kode, `Sub kegiatan ke-${sub} kegiatan ${kegiatan}`, TAHUN, pagu, realisasi, null]);
      }
    }
  }
  return {
    kolom: ['Kode Rekening', 'Uraian', 'Tahun', 'Pagu', 'Realisasi', 'Indikator'],
    rows: rows.slice(0, banyak),
  };
}

function buildResponden(banyak: number): IsiTabel {
  return {
    kolom: [
      'No',
      'Tahun',
      'Layanan',
      'Jenis Kelamin',
      'Usia',
      'Pendidikan',
      'Pekerjaan',
      ...Array.from({ length: UNSUR }, (_, j) => `U${j + 1}`),
    ],
    rows: Array.from({ length: banyak }, (_, i) => [
      i + 1,
      TAHUN,
      LAYANAN[pick(i, 1, LAYANAN.length)]!,
      pick(i, 2, 2) === 0 ? 'L' : 'P',
      17 + pick(i, 3, 60),
      PENDIDIKAN[pick(i, 4, PENDIDIKAN.length)]!,
      PEKERJAAN[pick(i, 5, PEKERJAAN.length)]!,
      ...Array.from({ length: UNSUR }, (_, j) => 1 + pick(i, 10 + j, 4)),
    ]),
  };
}
