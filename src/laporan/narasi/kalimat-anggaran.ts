import { formatPersen, formatUang } from './angka';
import type { BahanIndikator } from './bahan';
import { fillKalimat } from './templat';

const KALIMAT = {
  lengkap:
    'Anggaran yang mendukung indikator ini berjumlah {pagu} dan terealisasi {realisasi}, dengan serapan {serapan}.',
  melebihi:
    'Anggaran yang mendukung indikator ini berjumlah {pagu} dan terealisasi {realisasi}, melebihi pagu dengan serapan {serapan}.',
  tanpaRealisasi:
    'Anggaran yang mendukung indikator ini berjumlah {pagu}; realisasinya belum tersedia sehingga serapannya belum dapat dihitung.',
  tanpaPagu:
    'Realisasi anggaran yang mendukung indikator ini berjumlah {realisasi}; pagunya tidak tersedia sehingga serapannya tidak dapat dihitung.',
  paguNol:
    'Pagu anggaran yang mendukung indikator ini {pagu} dan realisasinya {realisasi}, sehingga serapannya tidak dapat dihitung.',
  paguNolTanpaRealisasi: 'Pagu anggaran yang mendukung indikator ini {pagu}, sehingga serapannya tidak dapat dihitung.',
} as const;

/** Budget that supports the indicator and how much of it was spent; null when no budget row supports it. */
export function formatKalimatAnggaran({ umum, kini }: BahanIndikator): string | null {
  const { pagu, realisasiAnggaran, serapan } = kini.hasil;
  if (pagu === null) {
    if (realisasiAnggaran === null) return null;
    return fillKalimat(KALIMAT.tanpaPagu, { realisasi: formatUang(realisasiAnggaran) });
  }
  const isi = { pagu: formatUang(pagu) };
  if (realisasiAnggaran === null) {
    return fillKalimat(pagu.isNol() ? KALIMAT.paguNolTanpaRealisasi : KALIMAT.tanpaRealisasi, isi);
  }
  const lengkap = { ...isi, realisasi: formatUang(realisasiAnggaran) };
  if (serapan === null) return fillKalimat(KALIMAT.paguNol, lengkap);
  const isMelebihi = realisasiAnggaran.compare(pagu) > 0;
  return fillKalimat(isMelebihi ? KALIMAT.melebihi : KALIMAT.lengkap, {
    ...lengkap,
    serapan: formatPersen(serapan, umum.sel.find('serapan'), umum.profil.pengaturan.pembulatanSerapan),
  });
}
