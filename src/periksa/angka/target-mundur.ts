import type { Pemeriksaan, TemuanCetak } from '../model';
import { analyzeAngka } from './analisis';
import type { Figur } from './figur';
import { toDasar } from './temuan';

const MIN_TAHUN = 3;

/** Targets of the years of a plan that go up, and one that goes down among them, or the other way round. */
export const targetMundur: Pemeriksaan = {
  kode: 'angka-target-mundur',
  keterangan: 'Deret target per tahun yang berbalik arah pada satu tahun.',
  contoh: 'Target 2024 tertulis 70, padahal target 2023 sudah 75 dan deretnya naik; periksa target kedua tahun itu.',
  check(laporan) {
    const { figur } = analyzeAngka(laporan);
    return laporan.tabel.flatMap((tabel) => {
      const kolomTarget = tabel.kolom.flatMap(({ jenis, tahun }, k) =>
        jenis === 'target' && tahun !== null ? [k] : [],
      );
      if (kolomTarget.length < MIN_TAHUN) return [];
      return tabel.baris.flatMap(({ jenis }, baris) =>
        jenis === 'data' ? checkDeret(kolomTarget.flatMap((kolom) => figur.find(tabel, baris, kolom) ?? [])) : [],
      );
    });
  },
};

/** @param daftar  targets of several years in one row */
function checkDeret(daftar: readonly Figur[]): readonly TemuanCetak[] {
  const deret = [...daftar].sort((kiri, kanan) => (kiri.tahun ?? 0) - (kanan.tahun ?? 0));
  if (deret.length < MIN_TAHUN) return [];
  const langkah = deret.slice(1).map((kini, i) => toLangkah(deret[i] ?? kini, kini));
  const naik = langkah.filter(({ arah }) => arah > 0).length;
  const turun = langkah.filter(({ arah }) => arah < 0).length;
  // One step back among none or as many forward may as well be the way the target goes.
  if (naik === turun || naik === 0 || turun === 0) return [];
  const arahDeret = naik > turun ? 1 : -1;
  return langkah.filter(({ arah }) => arah * arahDeret < 0).map((satu) => toTemuan(satu, arahDeret));
}

interface Langkah {
  readonly lalu: Figur;
  readonly kini: Figur;
  readonly arah: number;
}

function toLangkah(lalu: Figur, kini: Figur): Langkah {
  return { lalu, kini, arah: kini.nilai.compare(lalu.nilai) };
}

function toTemuan({ lalu, kini }: Langkah, arahDeret: number): TemuanCetak {
  return {
    kode: targetMundur.kode,
    tingkat: 'periksa',
    ...toDasar(kini),
    seharusnya: null,
    selLain: [lalu.id],
    sebab: null,
    pesan:
      `Target ${kini.tahun} tertulis ${kini.sel.teks}, padahal target ${lalu.tahun} sudah ${lalu.sel.teks} dan ` +
      `deretnya ${arahDeret > 0 ? 'naik' : 'turun'}; periksa target kedua tahun itu.`,
  };
}
