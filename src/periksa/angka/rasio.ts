import { NOL, SERATUS, type Desimal } from '../../engine';
import type { JenisKolom } from '../model';
import { findKolomTerkait, type DaftarFigur, type Figur } from './figur';
import type { Baca, KodeAngka, Relasi } from './relasi';

/**
 * Capaian, capaian Renstra, serapan and sisa of each row, from the columns that belong to them.
 *
 * @sumber Spesifikasi Takar 3.1, 3.4, 3.5
 */
export function listRelasiRasio(figur: DaftarFigur): readonly Relasi[] {
  return figur.semua
    .map((hasil) => {
      const { tabel, baris, kolom } = hasil;
      const get = (jenis: JenisKolom) => figur.find(tabel, baris, findKolomTerkait(tabel, kolom, jenis));
      switch (hasil.jenis) {
        case 'capaian':
          return toRasio('angka-capaian', 'Capaian', hasil, get('realisasi'), get('target'), true);
        case 'capaianRenstra':
          return toRasio('angka-capaian-renstra', 'Capaian Renstra', hasil, get('realisasi'), get('targetAkhir'), true);
        case 'serapan':
          return toRasio('angka-serapan', 'Serapan', hasil, get('realisasiAnggaran'), get('anggaran'), false);
        case 'sisa':
          return toSisa(hasil, get('anggaran'), get('realisasiAnggaran'));
        default:
          return null;
      }
    })
    .filter((relasi) => relasi !== null);
}

/** A share of `pembagi` in percent; an indicator where lower is better may be computed the other way round. */
function toRasio(
  kode: KodeAngka,
  nama: string,
  hasil: Figur,
  dibagi: Figur | null,
  pembagi: Figur | null,
  hasArah: boolean,
): Relasi | null {
  if (dibagi === null || pembagi === null) return null;
  return {
    kode,
    nama,
    hasil,
    bahan: [dibagi, pembagi],
    calculate: (baca) => divide(baca(dibagi), baca(pembagi)) ?? (hasArah || !baca(dibagi).isNol() ? null : NOL),
    // Nothing spent of nothing is printed as 0 or as 100.
    lain: hasArah
      ? [
          (baca: Baca) => divide(baca(pembagi).add(baca(pembagi)).subtract(baca(dibagi)), baca(pembagi)),
          (baca: Baca) => divide(baca(pembagi), baca(dibagi)),
        ]
      : [(baca: Baca) => (baca(pembagi).isNol() && baca(dibagi).isNol() ? SERATUS : null)],
    isTurunan: true,
    formatHitungan: (format) => `${format(dibagi)} ÷ ${format(pembagi)} × 100`,
  };
}

function divide(dibagi: Desimal, pembagi: Desimal): Desimal | null {
  return pembagi.isNol() ? null : dibagi.divide(pembagi).multiply(SERATUS);
}

function toSisa(hasil: Figur, anggaran: Figur | null, realisasi: Figur | null): Relasi | null {
  if (anggaran === null || realisasi === null) return null;
  return {
    kode: 'angka-sisa',
    nama: 'Sisa anggaran',
    hasil,
    bahan: [anggaran, realisasi],
    calculate: (baca) => baca(anggaran).subtract(baca(realisasi)),
    invert: (bahan, baca) =>
      bahan === anggaran ? baca(hasil).add(baca(realisasi)) : baca(anggaran).subtract(baca(hasil)),
    isTurunan: true,
    formatHitungan: (format) => `${format(anggaran)} − ${format(realisasi)}`,
  };
}
