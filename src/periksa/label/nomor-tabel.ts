import type { LaporanCetak, Pemeriksaan, TabelCetak, TemuanCetak } from '../model';
import { groupBy } from './sebutan';
import { toKunci } from './teks';
import { buildTemuanJudul } from '../temuan-sel';

const KODE = 'nomor-tabel';

/** So few tables of a chapter may be a choice of the office; gaps among them say nothing. */
const TABEL_PER_BAB = 4;

/** What stands behind the number of a part of a table. */
const BAGIAN = /^\([\p{L}\d]+\)/u;

interface Bernomor {
  readonly tabel: TabelCetak;
  readonly bab: string;
  readonly urut: number;
}

function toBernomor(tabel: TabelCetak): Bernomor[] {
  const [, bab, urut] = /^((?:\d+\.)+)(\d+)$/.exec(tabel.no) ?? [];
  return bab === undefined ? [] : [{ tabel, bab, urut: Number(urut) }];
}

function buildTemuanNomor(
  { tabel, bab }: Bernomor,
  urut: number,
  tingkat: TemuanCetak['tingkat'],
  pesan: string,
): TemuanCetak {
  return buildTemuanJudul(KODE, tabel, {
    tingkat,
    tertulis: `Tabel ${tabel.no}`,
    seharusnya: `Tabel ${bab}${urut}`,
    pesan,
  });
}

function checkBab(daftar: readonly Bernomor[]): TemuanCetak[] {
  return daftar.slice(1).flatMap((kini, i) => {
    const sebelum = daftar[i];
    if (sebelum === undefined) return [];
    const { tabel, bab, urut } = kini;
    const berikut = sebelum.urut + 1;
    if (urut === sebelum.urut) {
      // The same table printed in two parts keeps its number; so does one numbered '3.2.4 (unsur)'.
      if (toKunci(tabel.judul).startsWith(toKunci(sebelum.tabel.judul)) || BAGIAN.test(tabel.judul)) return [];
      const pesan = `Nomor Tabel ${tabel.no} dipakai dua kali: untuk "${sebelum.tabel.judul}" dan "${tabel.judul}". Beri yang kedua nomor lain, misalnya Tabel ${bab}${berikut}.`;
      return [buildTemuanNomor(kini, berikut, 'periksa', pesan)];
    }
    if (urut !== berikut + 1 || daftar.length < TABEL_PER_BAB) return [];
    const pesan = `Tabel ${bab}${berikut} tidak ada: sesudah Tabel ${sebelum.tabel.no} langsung Tabel ${tabel.no}. Periksa apakah ada tabel yang tertinggal; bila tidak, ganti nomor Tabel ${tabel.no} menjadi Tabel ${bab}${berikut}.`;
    return [buildTemuanNomor(kini, berikut, 'periksa', pesan)];
  });
}

/** Numbers of tables within their chapter: double, or with one missing. The order of the sheets does not count. */
export const PERIKSA_NOMOR_TABEL: Pemeriksaan = {
  kode: KODE,
  keterangan: 'Nomor tabel yang kembar atau melompat satu nomor.',
  contoh:
    'Tabel 2.10 tidak ada: sesudah Tabel 2.9 langsung Tabel 2.11. Periksa apakah ada tabel yang tertinggal; bila tidak, ganti nomor Tabel 2.11 menjadi Tabel 2.10.',
  check({ tabel }: LaporanCetak) {
    const perBab = groupBy(tabel.flatMap(toBernomor), ({ bab }) => bab);
    return [...perBab.values()].flatMap((daftar) => checkBab([...daftar].sort((a, b) => a.urut - b.urut)));
  },
};
