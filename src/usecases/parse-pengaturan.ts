import type { ModePembulatan, Pengaturan } from '../engine';
import { DAFTAR_SKALA, desimal, findSkala, parseAngka } from '../engine';
import { normalizeHeader } from '../workbook/contract';
import type { CellValue, Table } from '../workbook/workbook.port';
import type { Pemetaan, TabelPeran } from './find-tables';
import type { TemuanBerlokasi } from './lokasi';
import { toTemuanBuku } from './lokasi';

/** How the report sheets look. */
export interface RupaLaporan {
  readonly lembar: 'per-tabel' | 'satu';
  readonly kertas: 'A4' | 'F4';
  readonly huruf: string;
  /** Points. */
  readonly ukuranHuruf: number;
}

export const RUPA_BAKU: RupaLaporan = { lembar: 'per-tabel', kertas: 'A4', huruf: 'Times New Roman', ukuranHuruf: 11 };

/** What tblPengaturan says; a key that is not there leaves the profile's own way. */
export interface IsiPengaturan {
  readonly instansi: string;
  readonly kabupaten: string;
  readonly tahun: number | null;
  readonly profil: string | null;
  /** Settings that differ from the profile; the scale depends on the year, so it comes as a function of it. */
  readonly ubahan: readonly ((pengaturan: Pengaturan, tahun: number) => Pengaturan)[];
  readonly rupa: RupaLaporan;
  readonly pemetaan: Pemetaan;
  readonly temuan: readonly TemuanBerlokasi[];
}

export const PENGATURAN_KOSONG: IsiPengaturan = {
  instansi: '',
  kabupaten: '',
  tahun: null,
  profil: null,
  ubahan: [],
  rupa: RUPA_BAKU,
  pemetaan: { tabel: new Map(), kolom: new Map() },
  temuan: [],
};

type Ubahan = (pengaturan: Pengaturan, tahun: number) => Pengaturan;

/** One key of tblPengaturan that changes how figures are calculated. */
export interface KunciPengaturan {
  readonly kunci: string;
  /** What may stand there, for the message and the explaining sheet. */
  readonly pilihan: string;
  parse(nilai: string): Ubahan | null;
}

const MODE: Readonly<Record<string, ModePembulatan>> = { 'setengah ke atas': 'setengah-ke-atas', potong: 'potong' };
const JENIS_ANGKA = [
  ['Capaian', 'pembulatanCapaian'],
  ['Capaian Renstra', 'pembulatanCapaianRenstra'],
  ['Serapan', 'pembulatanSerapan'],
  ['Efisiensi', 'pembulatanEfisiensi'],
] as const;

/** Every key that differs from the profile's way; the pane and the empty workbook list the same ones. */
export const DAFTAR_KUNCI: readonly KunciPengaturan[] = [
  pilih('Dasar Capaian', { tercetak: 'tercetak', komponen: 'komponen' }, (dasarCapaian) => ({ dasarCapaian })),
  pilih('Rumus Turun', { '(2t-r)/t': '(2T-R)/T', 't/r': 'T/R' }, (rumusTurun) => ({ rumusTurun })),
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
        const mode = MODE[nilai.toLowerCase()];
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
    pilihan: DAFTAR_SKALA.map(({ id }) => id).join(', '),
    parse: (nilai) =>
      DAFTAR_SKALA.some(({ id }) => id === nilai.toLowerCase())
        ? (pengaturan, tahun) => ({
            ...pengaturan,
            skalaCapaian: findSkala(nilai.toLowerCase(), tahun) ?? pengaturan.skalaCapaian,
          })
        : null,
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
      if (!/^0[.,]\d+$/.test(nilai)) return null;
      const bobot = nilai.replace(',', '.');
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
    pilihan: Object.values(daftar)
      .map((nilai) => `"${nilai === 'tidak-ada' ? 'tidak ada' : nilai}"`)
      .join(' atau '),
    parse: (nilai) => {
      const terpilih = daftar[nilai.toLowerCase().replace(/\s*([()/-])\s*/g, '$1')];
      return terpilih === undefined ? null : (pengaturan) => ({ ...pengaturan, ...ubah(terpilih) });
    },
  };
}

/** Reads tblPengaturan. What cannot be understood leaves the profile's way and becomes a finding. */
export function parsePengaturan(table: Table, { kolom, info }: TabelPeran): IsiPengaturan {
  const kolomKunci = kolom.get('Kunci') ?? 0;
  const kolomNilai = kolom.get('Nilai') ?? 1;
  let isi: IsiPengaturan = PENGATURAN_KOSONG;
  const temuan: TemuanBerlokasi[] = [];
  const pemetaan = { tabel: new Map<string, string>(), kolom: new Map<string, string>() };

  table.rows.forEach((row, baris) => {
    const kunci = formatIsi(row[kolomKunci]);
    const nilai = formatIsi(row[kolomNilai]);
    if (kunci === '' || nilai === '') return;
    const tolak = (pilihan: string) =>
      temuan.push(
        toTemuanBuku(
          { kode: 'nilai-pengaturan', kunci, tertulis: nilai, pilihan },
          info,
          { baris, kolom: kolomNilai },
          nilai,
        ),
      );
    switch (normalizeHeader(kunci)) {
      case 'instansi':
        isi = { ...isi, instansi: nilai };
        return;
      case 'kabupaten':
      case 'kabupatenkota':
        isi = { ...isi, kabupaten: nilai };
        return;
      case 'tahun':
        if (/^(19|20)\d\d$/.test(nilai)) isi = { ...isi, tahun: Number(nilai) };
        else tolak('tahun dengan empat angka');
        return;
      case 'profil':
        isi = { ...isi, profil: nilai };
        return;
      case 'lembarlaporan':
        if (/^satu lembar per tabel$/i.test(nilai)) isi = { ...isi, rupa: { ...isi.rupa, lembar: 'per-tabel' } };
        else if (/^satu lembar$/i.test(nilai)) isi = { ...isi, rupa: { ...isi.rupa, lembar: 'satu' } };
        else tolak('"satu lembar per tabel" atau "satu lembar"');
        return;
      case 'kertas':
        if (/^(a4|f4)$/i.test(nilai)) isi = { ...isi, rupa: { ...isi.rupa, kertas: /a4/i.test(nilai) ? 'A4' : 'F4' } };
        else tolak('A4 atau F4');
        return;
      case 'huruf':
        isi = { ...isi, rupa: { ...isi.rupa, huruf: nilai } };
        return;
      case 'ukuranhuruf':
        if (/^\d{1,2}$/.test(nilai) && Number(nilai) >= 6)
          isi = { ...isi, rupa: { ...isi.rupa, ukuranHuruf: Number(nilai) } };
        else tolak('angka 6 sampai 99');
        return;
    }
    const peta = /^(tabel|kolom)\s+(\S+)$/i.exec(kunci) ?? /^(kolom)\s+(tbl\w+\..+)$/i.exec(kunci);
    if (peta !== null) {
      const tujuan = peta[1]?.toLowerCase() === 'tabel' ? pemetaan.tabel : pemetaan.kolom;
      tujuan.set((peta[2] ?? '').toLowerCase(), nilai);
      return;
    }
    const dikenal = DAFTAR_KUNCI.find((calon) => normalizeHeader(calon.kunci) === normalizeHeader(kunci));
    if (dikenal === undefined) {
      temuan.push(toTemuanBuku({ kode: 'kunci-tidak-dikenal', kunci }, info, { baris, kolom: kolomKunci }, kunci));
      return;
    }
    const ubah = dikenal.parse(nilai);
    if (ubah === null) tolak(dikenal.pilihan);
    else isi = { ...isi, ubahan: [...isi.ubahan, ubah] };
  });
  return { ...isi, pemetaan, temuan };
}

function formatIsi(isi: CellValue | undefined): string {
  if (isi === null || isi === undefined || typeof isi === 'object') return '';
  return (typeof isi === 'number' ? String(isi).replace('.', ',') : String(isi)).trim();
}
