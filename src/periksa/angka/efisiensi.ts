import { desimal, SERATUS, type Desimal } from '../../engine';
import type { JenisKolom } from '../model';
import { findKolomTerkait, type DaftarFigur, type Figur } from './figur';
import { listCapaianTurun } from './rasio';
import { findKecocokan, type Hitung, type Kecocokan, type Relasi } from './relasi';

type Cara = 'selisih' | 'sisa' | 'pmk249';

/**
 * Efisiensi of each row, by the one of three ways that fits most rows of the report; none when no row fits any.
 *
 * @sumber Spesifikasi Takar 3.6
 */
export function listRelasiEfisiensi(figur: DaftarFigur): readonly Relasi[] {
  const daftarHasil = figur.semua.filter(({ jenis }) => jenis === 'efisiensi');
  const menurutCara = (['pmk249', 'sisa', 'selisih'] as const).map((cara) =>
    daftarHasil.map((hasil) => toEfisiensi(cara, hasil, figur)).filter((relasi) => relasi !== null),
  );
  const count = (daftar: readonly Relasi[], kecocokan: readonly Kecocokan[]) =>
    daftar.filter((relasi) => kecocokan.includes(findKecocokan(relasi, ({ nilai }) => nilai))).length;
  const isLebih = (kiri: readonly Relasi[], kanan: readonly Relasi[]) =>
    (count(kiri, MASUK_AKAL) - count(kanan, MASUK_AKAL) || count(kiri, ['cocok']) - count(kanan, ['cocok'])) > 0;
  const terbaik = menurutCara.reduce<readonly Relasi[]>((lama, baru) => (isLebih(baru, lama) ? baru : lama), []);
  const banyakCocok = count(terbaik, MASUK_AKAL);
  // Of a capaian of 100 all ways make the same: rows that fit more than one way do not tell which it is.
  const isTerbukti =
    banyakCocok * 2 > terbaik.length &&
    menurutCara.every((lain) => lain === terbaik || count(lain, MASUK_AKAL) < banyakCocok);
  if (isTerbukti) return terbaik;
  const semua = menurutCara.flat();
  return terbaik.map((relasi) => (isSemuaSama(relasi, semua) ? relasi : { ...relasi, isRagu: true }));
}

/** Whether every way makes the same of this row. */
function isSemuaSama(relasi: Relasi, semua: readonly Relasi[]): boolean {
  const calculate = (satu: Relasi) => satu.calculate(({ nilai }) => nilai)?.toFixed(relasi.hasil.desimal, 'potong');
  return semua.every((lain) => lain.hasil !== relasi.hasil || calculate(lain) === calculate(relasi));
}

const MASUK_AKAL: readonly Kecocokan[] = ['cocok', 'terpotong', 'bahan-dibulatkan'];

const SATU = desimal(1);

function toEfisiensi(cara: Cara, hasil: Figur, figur: DaftarFigur): Relasi | null {
  const get = (jenis: JenisKolom) =>
    figur.find(hasil.tabel, hasil.baris, findKolomTerkait(hasil.tabel, hasil.kolom, jenis));
  const target = get('target');
  const realisasi = get('realisasi');
  const capaian = get('capaian');
  const anggaran = get('anggaran');
  const realisasiAnggaran = get('realisasiAnggaran');
  const serapan = get('serapan');

  const daftarCapaian: Hitung[] = [];
  if (target !== null && realisasi !== null) {
    daftarCapaian.push((baca) => divide(baca(realisasi), baca(target)));
    const daftarTurun = listCapaianTurun(realisasi, target);
    if (capaian === null) daftarCapaian.push(...daftarTurun.map(toBagian));
    else daftarCapaian.push(...daftarTurun.map((hitung) => toBagian(onlyTercetak(hitung, capaian))));
  }
  if (capaian !== null) daftarCapaian.push((baca) => baca(capaian).divide(SERATUS));
  const daftarSerapan: Hitung[] = [];
  if (anggaran !== null && realisasiAnggaran !== null) {
    daftarSerapan.push((baca) => divide(baca(realisasiAnggaran), baca(anggaran)));
  }
  if (serapan !== null) daftarSerapan.push((baca) => baca(serapan).divide(SERATUS));
  if (daftarSerapan.length === 0 || (cara !== 'sisa' && daftarCapaian.length === 0)) return null;

  const hitung =
    (bacaCapaian: Hitung | null, bacaSerapan: Hitung): Hitung =>
    (baca) => {
      const nilaiSerapan = bacaSerapan(baca);
      const nilaiCapaian = bacaCapaian?.(baca) ?? SATU;
      if (nilaiSerapan === null) return null;
      if (cara === 'sisa') return SATU.subtract(nilaiSerapan).multiply(SERATUS);
      if (cara === 'selisih') return nilaiCapaian.subtract(nilaiSerapan).multiply(SERATUS);
      return nilaiCapaian.isNol() ? null : SATU.subtract(nilaiSerapan.divide(nilaiCapaian)).multiply(SERATUS);
    };
  const daftarHitung = daftarSerapan.flatMap((bacaSerapan) =>
    cara === 'sisa' ? [hitung(null, bacaSerapan)] : daftarCapaian.map((baca) => hitung(baca, bacaSerapan)),
  );
  const [calculate, ...lain] = daftarHitung;
  if (calculate === undefined) return null;
  const bahan = [...(cara === 'sisa' ? [] : [realisasi, target, capaian]), realisasiAnggaran, anggaran, serapan];
  return {
    kode: 'angka-efisiensi',
    nama: 'Efisiensi',
    hasil,
    bahan: bahan.filter((satu) => satu !== null),
    bulat: [capaian, serapan].filter((satu) => satu !== null).filter((satu) => isPersenBulat(satu, figur)),
    calculate,
    lain,
    isTurunan: true,
    formatHitungan: (format) => {
      const pecahan = (atas: Figur | null, bawah: Figur | null, persen: Figur | null) =>
        atas !== null && bawah !== null ? `${format(atas)} ÷ ${format(bawah)}` : persen === null ? '' : format(persen);
      const teksSerapan = pecahan(realisasiAnggaran, anggaran, serapan);
      const isAmount = anggaran !== null && realisasiAnggaran !== null;
      if (cara === 'sisa') return `100 − ${teksSerapan}${isAmount ? ' × 100' : ''}`;
      const teksCapaian = pecahan(realisasi, target, capaian);
      if (cara === 'selisih') return `${teksCapaian} × 100 − ${teksSerapan} × 100`;
      return `(1 − (${teksSerapan}) ÷ (${teksCapaian})) × 100`;
    },
  };
}

/** Whether the column prints percentages in whole numbers; 100 alone, or 0, may be exact. */
function isPersenBulat({ tabel, kolom }: Figur, figur: DaftarFigur): boolean {
  const daftar = figur.listTabel(tabel).filter((satu) => satu.kolom === kolom);
  return (
    daftar.every(({ desimal: banyak }) => banyak === 0) &&
    daftar.some(({ nilai }) => !nilai.isNol() && nilai.compare(SERATUS) !== 0)
  );
}

function toBagian(hitung: Hitung): Hitung {
  return (baca) => hitung(baca)?.divide(SERATUS) ?? null;
}

/** The capaian computed in that way, where it is the one printed. */
function onlyTercetak(hitung: Hitung, capaian: Figur): Hitung {
  return (baca) => {
    const nilai = hitung(baca);
    const isTercetak = (['setengah-ke-atas', 'potong'] as const).some(
      (mode) => nilai?.round(capaian.desimal, mode).compare(baca(capaian)) === 0,
    );
    return isTercetak ? nilai : null;
  };
}

function divide(dibagi: Desimal, pembagi: Desimal): Desimal | null {
  return pembagi.isNol() ? null : dibagi.divide(pembagi);
}
