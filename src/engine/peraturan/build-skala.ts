import type { Jalur } from '../data';
import type { Hal } from '../galat';
import type { Bacaan } from '../nilai';
import { NOL, type Desimal } from '../nilai/desimal';
import { toTemuan } from '../pesan';
import type { Temuan } from '../temuan';
import type { Jenjang, Skala } from './skala';

/** A row of tblSkala. `jalur` is the row's; its columns are Label, Dari, Termasuk Batas and Warna. */
export interface BarisSkala {
  readonly label: string;
  readonly dari: Bacaan;
  readonly termasukBatas: string;
  readonly warna: string;
  readonly jalur: Jalur;
}

interface JenjangBerbatas {
  readonly jenjang: Jenjang;
  /** null for the lowest band. */
  readonly batas: Desimal | null;
  readonly baris: BarisSkala;
}

const JENJANG_MINIMUM = 2;

/**
 * An office's own rating scale from the rows of tblSkala, in whatever order they stand.
 *
 * The lowest band is the row with Dari blank. When there is none, the band with the lowest bound takes everything
 * below it as well, so that no value stays without a category; a finding says so unless that bound is 0 or less.
 *
 * @param nama rows' Skala column: becomes id and title
 * @returns the scale, or null when fewer than two rows can be read; one finding for each row that cannot be used as it is
 * @sumber  Spesifikasi Takar 1 (tblSkala) dan 3.3
 */
export function buildSkala(
  nama: string,
  daftarBaris: readonly BarisSkala[],
  berlakuSejak: string,
): { readonly skala: Skala | null; readonly temuan: readonly Temuan[] } {
  const temuan: Temuan[] = [];
  const catat = (hal: Hal): void => void temuan.push(toTemuan(hal));
  const urut = daftarBaris
    .flatMap((baris) => parseJenjang(nama, baris, catat) ?? [])
    .sort(compareJenjang)
    .filter((ini, i, semua) => !isGanda(nama, ini, semua[i - 1], catat));
  if (urut.length < JENJANG_MINIMUM) {
    const jalur = daftarBaris[0]?.jalur ?? 'tblSkala';
    catat({ kode: 'skala-kurang-jenjang', jalur, tertulis: '', skala: nama, jumlah: urut.length });
    return { skala: null, temuan };
  }
  const jenjang = urut.map((satu, i) => (i === urut.length - 1 ? toTerendah(nama, satu, catat) : satu.jenjang));
  return { skala: { id: nama, judul: nama, sumber: 'tblSkala', berlakuSejak, jenjang }, temuan };
}

function parseJenjang(skala: string, baris: BarisSkala, catat: (hal: Hal) => void): JenjangBerbatas | null {
  const { dari, jalur } = baris;
  const label = baris.label.trim();
  if (label === '') {
    catat({ kode: 'skala-label-kosong', jalur: `${jalur}.Label`, tertulis: baris.label, skala });
    return null;
  }
  if (dari.jenis === 'bukan-angka' || dari.jenis === 'rentang') {
    catat({ kode: 'skala-batas-bukan-angka', jalur: `${jalur}.Dari`, tertulis: dari.teks, skala });
    return null;
  }
  const batas = dari.jenis === 'kosong' ? null : dari.nilai;
  const jenjang: Jenjang = {
    label,
    dari: batas && toTeksTepat(batas),
    termasukBatas: parseTermasukBatas(skala, baris, catat),
    sampai: null,
    ...parseWarna(skala, baris, catat),
  };
  return { jenjang, batas, baris };
}

function parseTermasukBatas(skala: string, baris: BarisSkala, catat: (hal: Hal) => void): boolean {
  const tertulis = baris.termasukBatas.trim();
  const jawaban = tertulis.toLowerCase();
  if (jawaban === 'tidak') return false;
  if (jawaban !== '' && jawaban !== 'ya') {
    const jalur = `${baris.jalur}.Termasuk Batas`;
    catat({ kode: 'skala-termasuk-batas', jalur, tertulis, skala, label: baris.label });
  }
  return true;
}

function parseWarna(skala: string, baris: BarisSkala, catat: (hal: Hal) => void): { readonly warna?: string } {
  const tertulis = baris.warna.trim();
  if (tertulis === '') return {};
  const [, warna] = /^#?([0-9a-f]{6})$/i.exec(tertulis) ?? [];
  if (warna !== undefined) return { warna: warna.toUpperCase() };
  catat({ kode: 'skala-warna', jalur: `${baris.jalur}.Warna`, tertulis, skala, label: baris.label });
  return {};
}

/** Highest bound first; of two with the same bound the exclusive one is higher; the band without a bound is last. */
function compareJenjang(kiri: JenjangBerbatas, kanan: JenjangBerbatas): number {
  if (kiri.batas === null || kanan.batas === null) return Number(kiri.batas === null) - Number(kanan.batas === null);
  return kanan.batas.compare(kiri.batas) || Number(kiri.jenjang.termasukBatas) - Number(kanan.jenjang.termasukBatas);
}

function isGanda(
  skala: string,
  ini: JenjangBerbatas,
  sebelumnya: JenjangBerbatas | undefined,
  catat: (hal: Hal) => void,
): boolean {
  if (sebelumnya === undefined || ini.jenjang.dari !== sebelumnya.jenjang.dari) return false;
  if (ini.batas !== null && ini.jenjang.termasukBatas !== sebelumnya.jenjang.termasukBatas) return false;
  const jalur = `${ini.baris.jalur}.Dari`;
  catat({ kode: 'skala-batas-ganda', jalur, tertulis: ini.baris.dari.teks, skala, label: ini.jenjang.label });
  return true;
}

function toTerendah(skala: string, { jenjang, batas, baris }: JenjangBerbatas, catat: (hal: Hal) => void): Jenjang {
  if (batas !== null && batas.compare(NOL) > 0) {
    const { teks } = baris.dari;
    const jalur = `${baris.jalur}.Dari`;
    catat({ kode: 'skala-tanpa-terendah', jalur, tertulis: teks, skala, label: jenjang.label, dari: teks });
  }
  return { ...jenjang, dari: null, termasukBatas: true };
}

/** Bounds are typed figures, so they end within a few decimals. */
function toTeksTepat(batas: Desimal): string {
  let desimalBatas = 0;
  while (!batas.isTepat(desimalBatas)) desimalBatas += 1;
  return batas.toFixed(desimalBatas, 'potong');
}
