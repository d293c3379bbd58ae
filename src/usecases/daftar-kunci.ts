import type { ModePembulatan, Pengaturan } from '../engine';
import { DAFTAR_SKALA, desimal, findSkala, parseAngka } from '../engine';

/** What a setting makes of the profile's way; a scale depends on the report year. */
export type Ubah = (pengaturan: Pengaturan, tahun: number) => Pengaturan;

/** One key of tblPengaturan that changes how figures are calculated. */
export interface KunciPengaturan {
  readonly kunci: string;
  /** What may stand there, for the message and the explaining sheet. */
  readonly pilihan: string;
  /** @returns null when the value is none of them */
  parse(nilai: string): Ubah | null;
}

const MODE: Readonly<Record<string, ModePembulatan>> = { 'setengah ke atas': 'setengah-ke-atas', potong: 'potong' };
const JENIS_ANGKA = [
  ['Capaian', 'pembulatanCapaian'],
  ['Capaian Renstra', 'pembulatanCapaianRenstra'],
  ['Serapan', 'pembulatanSerapan'],
  ['Efisiensi', 'pembulatanEfisiensi'],
] as const;

/** Scales that rate a capaian. */
const SKALA_CAPAIAN = DAFTAR_SKALA.filter(({ id }) => id !== 'skm' && id !== 'efisiensi-selisih');

/** Every key that differs from the profile's way; the pane and the empty workbook list the same ones. */
export const DAFTAR_KUNCI: readonly KunciPengaturan[] = [
  pilih('Dasar Capaian', { tercetak: 'tercetak', komponen: 'komponen' }, (dasarCapaian) => ({ dasarCapaian })),
  pilih('Rumus Turun', { '(2T-R)/T': '(2T-R)/T', 'T/R': 'T/R' }, (rumusTurun) => ({ rumusTurun })),
  {
    kunci: 'Batas Capaian',
    pilihan: '"tidak ada", 100, 110, 120, 150, atau angka lain',
    parse: (nilai) => {
      if (nilai.toLowerCase() === 'tidak ada') return (pengaturan) => ({ ...pengaturan, batasCapaian: null });
      const angka = parseAngka(nilai, 'General');
      if (angka.jenis !== 'angka' || angka.nilai.compare(desimal(0)) <= 0) return null;
      const batasCapaian = angka.nilai.toFixed(angka.desimal, 'potong');
      return (pengaturan) => ({ ...pengaturan, batasCapaian });
    },
  },
  ...JENIS_ANGKA.flatMap(([nama, medan]): KunciPengaturan[] => [
    {
      kunci: `Pembulatan ${nama}`,
      pilihan: '"setengah ke atas" atau "potong"',
      parse: (nilai) => {
        const mode = findPilihan(MODE, nilai);
        return mode === undefined ? null : (pengaturan) => ({ ...pengaturan, [medan]: { ...pengaturan[medan], mode } });
      },
    },
    {
      kunci: `Desimal ${nama}`,
      pilihan: 'angka 0 sampai 6',
      parse: (nilai) =>
        /^[0-6]$/.test(nilai)
          ? (pengaturan) => ({ ...pengaturan, [medan]: { mode: pengaturan[medan].mode, desimal: Number(nilai) } })
          : null,
    },
  ]),
  {
    kunci: 'Skala Capaian',
    pilihan: SKALA_CAPAIAN.map(({ id }) => id).join(', '),
    parse: (nilai) => {
      const dipilih = SKALA_CAPAIAN.find(({ id }) => id === nilai.toLowerCase());
      if (dipilih === undefined) return null;
      // An office may choose a scale for a year before the scale was first printed.
      return (pengaturan, tahun) => ({ ...pengaturan, skalaCapaian: findSkala(dipilih.id, tahun) ?? dipilih });
    },
  },
  pilih('Kategori Dari', { bulat: 'bulat', utuh: 'utuh' }, (kategoriDari) => ({ kategoriDari })),
  pilih(
    'Metode Efisiensi',
    { selisih: 'selisih', sisa: 'sisa', pmk249: 'pmk249', pmk22: 'pmk22', 'tidak ada': 'tidak-ada' },
    (metodeEfisiensi) => ({ metodeEfisiensi }),
  ),
  pilih('Efisiensi Dari', { utuh: 'utuh', bulat: 'bulat' }, (efisiensiDari) => ({ efisiensiDari })),
  {
    kunci: 'Bobot SKM',
    pilihan: '"1/n", "per unsur", atau bobot seperti 0,111',
    parse: (nilai) => {
      if (nilai.toLowerCase() === '1/n') return (pengaturan) => ({ ...pengaturan, bobotSkm: { jenis: 'rata' } });
      if (nilai.toLowerCase() === 'per unsur') {
        return (pengaturan) => ({ ...pengaturan, bobotSkm: { jenis: 'per-unsur' } });
      }
      const angka = parseAngka(nilai, '');
      if (angka.jenis !== 'angka' || angka.satuan !== '' || angka.nilai.compare(desimal(0)) <= 0) return null;
      const bobot = angka.persen
        ? angka.nilai.divide(desimal(100)).toFixed(angka.desimal + 2, 'potong')
        : angka.nilai.toFixed(angka.desimal, 'potong');
      if (desimal(bobot).compare(desimal(1)) > 0) return null;
      return (pengaturan) => ({ ...pengaturan, bobotSkm: { jenis: 'tetap', bobot } });
    },
  },
  pilih('SKM Setahun', { 'rata-rata': 'rata-rata', gabungan: 'gabungan' }, (skmPeriode) => ({ skmPeriode })),
];

function pilih<T extends string>(
  kunci: string,
  daftar: Readonly<Record<string, T>>,
  ubah: (nilai: T) => Partial<Pengaturan>,
): KunciPengaturan {
  return {
    kunci,
    pilihan: Object.keys(daftar)
      .map((nilai) => `"${nilai}"`)
      .join(' atau '),
    parse: (nilai) => {
      const terpilih = findPilihan(daftar, nilai);
      return terpilih === undefined ? null : (pengaturan) => ({ ...pengaturan, ...ubah(terpilih) });
    },
  };
}

/** Case, spaces and hyphens do not matter: 'Rata rata' is 'rata-rata'. */
function findPilihan<T>(daftar: Readonly<Record<string, T>>, nilai: string): T | undefined {
  const toKunci = (teks: string) => teks.toLowerCase().replace(/[\s–−-]/g, '');
  return Object.entries(daftar).find(([nama]) => toKunci(nama) === toKunci(nilai))?.[1];
}
