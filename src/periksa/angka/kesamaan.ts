import type { JenisKolom } from '../model';
import type { DaftarFigur, Figur } from './figur';
import { IndeksNama } from './indeks-nama';
import { calculateKemiripan, isNamaDipotong, isNamaMirip, normalizeNama, readNama } from './nama';
import type { Relasi } from './relasi';

/** Kinds of figures that are the same wherever they are printed, and whether they are amounts of the budget. */
const TERULANG: Partial<Record<JenisKolom, 'kinerja' | 'uang'>> = {
  target: 'kinerja',
  realisasi: 'kinerja',
  capaian: 'kinerja',
  targetAkhir: 'kinerja',
  capaianRenstra: 'kinerja',
  efisiensi: 'kinerja',
  anggaran: 'uang',
  realisasiAnggaran: 'uang',
  serapan: 'uang',
  porsi: 'uang',
};

/** Kinds of names by which two rows are compared, the first that both have. */
const URUTAN_NAMA: Record<'kinerja' | 'uang', readonly JenisKolom[]> = {
  kinerja: ['indikator', 'sasaran', 'tujuan'],
  uang: ['uraian', 'program', 'indikator', 'sasaran', 'tujuan'],
};

interface Sebutan {
  readonly figur: Figur;
  readonly nama: ReadonlyMap<JenisKolom, string>;
  readonly golongan: 'kinerja' | 'uang';
}

/**
 * The same figure in several tables: same kind, same year, and the same indicator or programme.
 *
 * @sumber Spesifikasi Takar 6
 */
export function listRelasiKesamaan(figur: DaftarFigur): readonly Relasi[] {
  const indikator = readIndikator(figur);
  const kelompok = new Map<string, Sebutan[]>();
  for (const satu of figur.semua) {
    const golongan = TERULANG[satu.jenis];
    const baris = satu.tabel.baris[satu.baris];
    if (golongan === undefined || baris?.jenis !== 'data') continue;
    const nama = new Map(readNama(satu.tabel, baris, satu.kolom));
    // 'Program' and 'uraian' name the same things.
    const uraian = nama.get('uraian') ?? nama.get('program');
    if (uraian !== undefined && golongan === 'uang') nama.set('uraian', uraian);
    const namaIndikator = nama.get('indikator') ?? indikator.find(satu, nama);
    if (namaIndikator !== null && golongan === 'kinerja') nama.set('indikator', namaIndikator);
    if (nama.size === 0) continue;
    for (const kunci of listKunci(satu)) {
      const daftar = kelompok.get(kunci) ?? [];
      daftar.push({ figur: satu, nama, golongan });
      kelompok.set(kunci, daftar);
    }
  }
  return [...kelompok.values()].flatMap(listPasangan);
}

/** What two figures must share to be the same. An end target with a year is the target of that year, too. */
function listKunci({ jenis, tabel, kolom, tahun }: Figur): readonly string[] {
  const tahunKolom = tabel.kolom[kolom]?.tahun ?? null;
  if (jenis === 'targetAkhir') return tahunKolom === null ? [jenis] : [jenis, `target ${tahunKolom}`];
  return [jenis === 'capaianRenstra' ? jenis : `${jenis} ${tahun ?? ''}`];
}

interface NamaIndikator {
  /** The indicator a row without one is about: that of its sasaran or tujuan, or the one the caption names. */
  find(figur: Figur, nama: ReadonlyMap<JenisKolom, string>): string | null;
}

function readIndikator({ laporan }: DaftarFigur): NamaIndikator {
  const menurutNama = new Map<string, Set<string>>();
  const semua = new Set<string>();
  for (const tabel of laporan.tabel) {
    const kolom = tabel.kolom.findIndex(({ jenis }) => jenis === 'indikator');
    if (kolom < 0) continue;
    for (const baris of tabel.baris) {
      const nama = readNama(tabel, baris, kolom + 1);
      const indikator = nama.get('indikator');
      const induk = nama.get('sasaran') ?? nama.get('tujuan');
      if (indikator === undefined || baris.jenis !== 'data') continue;
      semua.add(indikator);
      if (induk === undefined) continue;
      const daftar = menurutNama.get(induk) ?? new Set();
      menurutNama.set(induk, daftar.add(indikator));
    }
  }
  const urut = [...semua].sort((kiri, kanan) => kanan.length - kiri.length);
  return {
    find: ({ tabel }, nama) => {
      const induk = nama.get('sasaran') ?? nama.get('tujuan');
      const daftar = induk === undefined ? undefined : menurutNama.get(induk);
      if (daftar?.size === 1) return [...daftar][0] ?? null;
      const judul = ` ${normalizeNama(tabel.judul)} `;
      return nama.size > 0 ? null : (urut.find((satu) => judul.includes(` ${satu} `)) ?? null);
    },
  };
}

/** Figures times tables; where there are more, each table is compared with the one before it only. */
const BANYAK_BANDINGAN = 10_000;

function listPasangan(daftar: readonly Sebutan[]): readonly Relasi[] {
  const menurutTabel = new Map<Figur['tabel'], Sebutan[]>();
  for (const satu of daftar) {
    const ada = menurutTabel.get(satu.figur.tabel);
    if (ada === undefined) menurutTabel.set(satu.figur.tabel, [satu]);
    else ada.push(satu);
  }
  const daftarTabel = [...menurutTabel.values()].map((sebutan) => new SebutanTabel(sebutan));
  const isBanyak = daftar.length * daftarTabel.length > BANYAK_BANDINGAN;
  const jangkauan = isBanyak ? 1 : daftarTabel.length;
  return daftarTabel.flatMap((kiri, i) =>
    daftarTabel.slice(i + 1, i + 1 + jangkauan).flatMap((kanan) => matchSebutan(kiri, kanan)),
  );
}

/** Figures of two tables with the same name; a similar name counts when each is the most similar one to the other. */
function matchSebutan(kiri: SebutanTabel, kanan: SebutanTabel): readonly Relasi[] {
  return kiri.daftar.flatMap((satu) => {
    const pasangan = kanan.findPasangan(satu);
    if (pasangan === null || kiri.findPasangan(pasangan) !== satu) return [];
    return [toKesamaan(satu.figur, pasangan.figur)];
  });
}

/** The figures of one kind and year in a table, by the names of their rows. */
class SebutanTabel {
  private readonly menurutJenis = new Map<JenisKolom, IndeksNama<Sebutan>>();

  constructor(readonly daftar: readonly Sebutan[]) {
    const jenisAda = new Set(daftar.flatMap(({ nama }) => [...nama.keys()]));
    for (const jenis of jenisAda) {
      const bernama = daftar.flatMap((satu) => {
        const nama = satu.nama.get(jenis);
        return nama === undefined ? [] : [[nama, satu] as const];
      });
      this.menurutJenis.set(jenis, new IndeksNama(bernama));
    }
  }

  findPasangan(satu: Sebutan): Sebutan | null {
    const sama = this.listCalon(satu, (indeks, nama) => indeks.findSama(nama));
    if (sama.length === 1) return sama[0]?.lain ?? null;
    if (sama.length > 1) {
      const sekonteks = sama.filter(({ lain }) =>
        KONTEKS.some((jenis) => satu.nama.get(jenis) === (lain.nama.get(jenis) ?? '')),
      );
      return sekonteks.length === 1 ? (sekonteks[0]?.lain ?? null) : null;
    }
    const daftar = this.listCalon(satu, (indeks, nama) => indeks.findMungkinMirip(nama)).flatMap(
      ({ lain, jenis, nama }) => {
        const isMirip = isNamaMirip(...nama) || (jenis === 'uraian' && isNamaDipotong(...nama));
        return isMirip ? [{ lain, mirip: calculateKemiripan(...nama) }] : [];
      },
    );
    return daftar.sort((a, b) => b.mirip - a.mirip)[0]?.lain ?? null;
  }

  /** Those whose most telling name that both have is found by `find`. */
  private listCalon(satu: Sebutan, find: (indeks: IndeksNama<Sebutan>, nama: string) => readonly Sebutan[]) {
    return URUTAN_NAMA[satu.golongan].flatMap((jenis, letak, urutan) => {
      const nama = satu.nama.get(jenis);
      const indeks = this.menurutJenis.get(jenis);
      if (nama === undefined || indeks === undefined) return [];
      const lebihJelas = urutan.slice(0, letak).filter((lain) => satu.nama.has(lain));
      return find(indeks, nama)
        .filter((lain) => !lebihJelas.some((satuJenis) => lain.nama.has(satuJenis)))
        .map((lain) => ({ lain, jenis, nama: [nama, lain.nama.get(jenis) ?? ''] as [string, string] }));
    });
  }
}

const KONTEKS: readonly JenisKolom[] = ['sasaran', 'tujuan'];

/** Two prints of one figure; the one with fewer decimals is the other one rounded. */
export function toKesamaan(kiri: Figur, kanan: Figur): Relasi {
  const [hasil, sumber] = kiri.desimal <= kanan.desimal ? [kiri, kanan] : [kanan, kiri];
  return {
    kode: 'angka-kesamaan',
    nama: 'Angka yang sama',
    hasil,
    bahan: [sumber],
    calculate: (baca) => baca(sumber),
    ...(hasil.desimal === sumber.desimal && { invert: (_, baca) => baca(hasil) }),
    isTurunan: false,
    formatHitungan: (format) => `${format(sumber)} di Tabel ${sumber.tabel.no}`,
  };
}
