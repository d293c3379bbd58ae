import type { AngkaHasil, Bacaan, Desimal, HasilKinerja } from '../engine';
import { formatBaris, formatKepala } from '../laporan';
import type { Tabel } from '../laporan';
import type { TemuanBerlokasi } from './lokasi';

/** A figure as text with a decimal point, rounded as printed ('7.35 - 7.45' for a range); null for kosong. */
type Angka = string | null;

export interface HasilJson {
  readonly profil: string;
  readonly instansi: string;
  readonly tahun: number;
  readonly indikator: readonly {
    readonly kode: string;
    readonly indikator: string;
    readonly tahun: number;
    readonly target: Angka;
    readonly realisasi: Angka;
    readonly capaian: Angka;
    readonly kategori: string | null;
    readonly capaianRenstra: Angka;
    readonly tingkatKemajuan: string | null;
    readonly pagu: Angka;
    readonly realisasiAnggaran: Angka;
    readonly serapan: Angka;
    readonly efisiensi: Angka;
    readonly kategoriEfisiensi: string | null;
  }[];
  readonly anggaran: readonly {
    readonly kode: string | null;
    readonly no: string | null;
    readonly uraian: string;
    readonly level: string;
    readonly tahun: number;
    readonly pagu: Angka;
    readonly realisasi: Angka;
    readonly sisa: Angka;
    readonly serapan: Angka;
  }[];
  readonly skm: readonly {
    readonly periode: string | null;
    readonly responden: number;
    readonly unsur: readonly {
      readonly kode: string;
      readonly nama: string;
      readonly jumlah: string;
      readonly terisi: string;
      readonly nrr: string;
      readonly nrrTertimbang: string;
      readonly peringkat: number;
    }[];
    readonly indeks: string;
    readonly ikm: string;
    readonly mutu: string;
    readonly kinerja: string;
  }[];
  readonly tabel: readonly {
    readonly no: string;
    readonly judul: string;
    readonly kepala: readonly (readonly string[])[];
    readonly baris: readonly (readonly string[])[];
  }[];
  readonly temuan: readonly {
    readonly kode: string;
    readonly tingkat: string;
    readonly tabel: string | null;
    readonly sel: string | null;
    readonly tertulis: string;
    readonly seharusnya: string | null;
    readonly pesan: string;
  }[];
}

/** Decimals of NRR and of the unrounded index, as reports print them. */
const DESIMAL_NRR = 6;
const DESIMAL_INDEKS = 5;

/** The object that `--json` prints (specification, section 9). */
export function toJson(
  hasil: HasilKinerja,
  profil: string,
  daftarTabel: readonly Tabel[],
  temuan: readonly TemuanBerlokasi[],
): HasilJson {
  return {
    profil,
    instansi: hasil.data.instansi,
    tahun: hasil.tahun,
    indikator: hasil.indikator.flatMap(({ data, tahunan }) =>
      tahunan.map((tahun) => ({
        kode: data.kode,
        indikator: data.indikator,
        tahun: tahun.tahun,
        target: formatBacaan(tahun.target),
        realisasi: formatBacaan(tahun.realisasi),
        capaian: formatHasil(tahun.capaian),
        kategori: tahun.kategori,
        capaianRenstra: formatHasil(tahun.capaianRenstra),
        tingkatKemajuan: tahun.tingkatKemajuan,
        pagu: formatRupiah(tahun.pagu),
        realisasiAnggaran: formatRupiah(tahun.realisasiAnggaran),
        serapan: formatHasil(tahun.serapan),
        efisiensi: formatHasil(tahun.efisiensi),
        kategoriEfisiensi: tahun.kategoriEfisiensi,
      })),
    ),
    anggaran: hasil.anggaran.map(({ data, level, pagu, realisasi, sisa, serapan }) => ({
      kode: data.kode || null,
      no: data.no || null,
      uraian: data.uraian,
      level,
      tahun: data.tahun,
      pagu: formatRupiah(pagu),
      realisasi: formatRupiah(realisasi),
      sisa: formatRupiah(sisa),
      serapan: formatHasil(serapan),
    })),
    skm: hasil.skm
      .filter(({ tahun }) => tahun === hasil.tahun)
      .map((skm) => ({
        periode: skm.periode || null,
        responden: skm.responden,
        unsur: skm.unsur.map((unsur) => ({
          kode: unsur.kode,
          nama: unsur.nama,
          jumlah: String(unsur.jumlah),
          terisi: String(unsur.terisi),
          nrr: unsur.nrr.toFixed(DESIMAL_NRR, 'setengah-ke-atas'),
          nrrTertimbang: unsur.nrrTertimbang.toFixed(DESIMAL_NRR, 'setengah-ke-atas'),
          peringkat: unsur.peringkat,
        })),
        indeks: skm.indeks.toFixed(DESIMAL_INDEKS, 'setengah-ke-atas'),
        ikm: skm.ikm.toFixed(2, 'setengah-ke-atas'),
        mutu: skm.mutu,
        kinerja: skm.kinerja,
      })),
    tabel: daftarTabel.map((tabel) => ({
      no: tabel.no,
      judul: tabel.judul,
      kepala: formatKepala(tabel),
      baris: formatBaris(tabel),
    })),
    temuan: toTemuanJson(temuan),
  };
}

/** Findings as one machine tells them to another; `sel` is 'Lembar!F5'. */
export function toTemuanJson(temuan: readonly TemuanBerlokasi[]): HasilJson['temuan'] {
  return temuan.map(({ kode, tingkat, tabel, sel, lembar, tertulis, seharusnya, pesan }) => ({
    kode,
    tingkat,
    tabel: tabel || null,
    sel: sel === '' ? null : `${formatLembar(lembar)}!${sel}`,
    tertulis,
    seharusnya,
    pesan,
  }));
}

function formatBacaan(bacaan: Bacaan): Angka {
  if (bacaan.jenis === 'angka') return bacaan.nilai.toFixed(bacaan.desimal, 'setengah-ke-atas');
  if (bacaan.jenis !== 'rentang') return null;
  return [bacaan.bawah, bacaan.atas].map((batas) => batas.toFixed(bacaan.desimal, 'setengah-ke-atas')).join(' - ');
}

function formatHasil(angka: AngkaHasil | null): Angka {
  return angka === null ? null : angka.bulat.toFixed(angka.desimal, 'potong');
}

function formatRupiah(nilai: Desimal | null): Angka {
  return nilai === null ? null : nilai.toFixed(nilai.isTepat(0) ? 0 : 2, 'setengah-ke-atas');
}

function formatLembar(lembar: string): string {
  return /^[A-Za-z_][\w.]*$/.test(lembar) ? lembar : `'${lembar.replaceAll("'", "''")}'`;
}
