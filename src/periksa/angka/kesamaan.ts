import { normalizeNama } from '../../engine';
import type { JenisKolom, TabelCetak } from '../model';
import type { DaftarFigur, Figur } from './figur';
import { hasNama, readNama, type NamaBaris } from './nama';
import { NamaTabel, findNamaTerjelas } from './nama-tabel';
import { findKecocokan, type Relasi } from './relasi';

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

/** Figures of a table, and the names of the row of each. */
interface Sebutan {
  readonly figur: Figur[];
  readonly nama: NamaBaris[];
}

/** Figures that may be the same, by the table they stand in. */
type Kelompok = Map<TabelCetak, Sebutan>;

/**
 * The same figure in several tables: same kind, same year, and the same indicator or programme.
 *
 * @sumber Spesifikasi Takar 6
 */
export function listRelasiKesamaan(figur: DaftarFigur): readonly Relasi[] {
  const indikator = readIndikator(figur);
  const menurutKunci = new Map<string, Kelompok>();
  for (const tabel of figur.laporan.tabel) {
    const hasInduk = tabel.kolom.some(({ jenis }) => INDUK.has(jenis));
    const toNama = {
      uang: rememberLast((nama: NamaBaris, baris) => toNamaUang(nama, hasInduk && isBagianKelompok(tabel, baris))),
      kinerja: rememberLast((nama: NamaBaris) => toNamaKinerja(nama, indikator.find(tabel, nama))),
    };
    const listKelompok = createListKelompok(menurutKunci);
    for (const satu of figur.listTabel(tabel)) {
      const golongan = TERULANG[satu.jenis];
      if (golongan === undefined || tabel.baris[satu.baris]?.jenis !== 'data') continue;
      const nama = toNama[golongan](readNama(tabel, satu.baris, satu.kolom), satu.baris);
      if (nama === null) continue;
      for (const sebutan of listKelompok(satu)) {
        sebutan.figur.push(satu);
        sebutan.nama.push(nama);
      }
    }
  }
  const toNamaTabel = createNamaTabel();
  return dropLain([...menurutKunci.values()].flatMap((kelompok) => listPasangan(kelompok, toNamaTabel)));
}

/**
 * Rows with similar names, such as desa with an APBDes and desa with an RPJMDes in time, are about the same thing when
 * their figures are: those of which most differ are left out.
 */
function dropLain(daftar: readonly Relasi[]): readonly Relasi[] {
  const menurutBaris = new Map<string, { sama: number; beda: number }>();
  const toHitungan = ({ hasil, bahan: [sumber] }: Relasi) => {
    const kunci = [hasil, sumber ?? hasil].map(({ tabel, baris }) => `${tabel.lembar} ${tabel.selJudul} ${baris}`);
    return getOrAdd(menurutBaris, kunci.sort().join('|'), () => ({ sama: 0, beda: 0 }));
  };
  const mirip = daftar.filter(({ isRagu }) => isRagu === true);
  for (const relasi of mirip) {
    const isGagal = findKecocokan(relasi, ({ nilai }) => nilai) === 'gagal';
    toHitungan(relasi)[isGagal ? 'beda' : 'sama'] += 1;
  }
  const dibuang = new Set(mirip.filter((relasi) => toHitungan(relasi).beda > Math.max(1, toHitungan(relasi).sama)));
  return dibuang.size === 0 ? daftar : daftar.filter((relasi) => !dibuang.has(relasi));
}

/** The figures of a row have one object of names between them: what follows from it is the same for all of them. */
function rememberLast<K extends object, T>(calculate: (kunci: K, baris: number) => T): (kunci: K, baris: number) => T {
  let terakhir: { readonly kunci: K; readonly hasil: T } | null = null;
  return (kunci, baris) => {
    if (terakhir?.kunci !== kunci) terakhir = { kunci, hasil: calculate(kunci, baris) };
    return terakhir.hasil;
  };
}

/** Where the figures of a table belong. Those of a column mostly belong where the one above them does. */
function createListKelompok(menurutKunci: Map<string, Kelompok>): (figur: Figur) => readonly Sebutan[] {
  const perKolom: { readonly tahun: number | null; readonly daftar: readonly Sebutan[] }[] = [];
  return (figur) => {
    const ada = perKolom[figur.kolom];
    if (ada?.tahun === figur.tahun) return ada.daftar;
    const daftar = listKunci(figur).map((kunci) =>
      getOrAdd(
        getOrAdd(menurutKunci, kunci, (): Kelompok => new Map()),
        figur.tabel,
        (): Sebutan => ({ figur: [], nama: [] }),
      ),
    );
    perKolom[figur.kolom] = { tahun: figur.tahun, daftar };
    return daftar;
  };
}

function getOrAdd<K, T>(daftar: Map<K, T>, kunci: K, build: () => T): T {
  const ada = daftar.get(kunci);
  if (ada !== undefined) return ada;
  const baru = build();
  daftar.set(kunci, baru);
  return baru;
}

/**
 * Names by which budgets are compared: 'program' and 'uraian' name the same things. Null for a row without any.
 *
 * @param isBagian  whether the row has but one of several programmes of its indicator, sasaran or tujuan
 */
function toNamaUang(nama: NamaBaris, isBagian: boolean): NamaBaris | null {
  if (!hasNama(nama)) return null;
  const induk = isBagian ? { indikator: undefined, sasaran: undefined, tujuan: undefined } : {};
  return { ...nama, uraian: nama.uraian ?? nama.program, program: undefined, ...induk };
}

/** Whether a cell of the row names what the row below goes on with, for another programme. */
function isBagianKelompok(tabel: TabelCetak, baris: number): boolean {
  const berikut = tabel.baris[baris + 1];
  if (berikut?.jenis !== 'data' || !hasTeks(tabel, baris, PROGRAM) || !hasTeks(tabel, baris + 1, PROGRAM)) return false;
  return tabel.kolom.some(({ jenis }, k) => INDUK.has(jenis) && (berikut.sel[k]?.teks ?? '') === '');
}

const PROGRAM: ReadonlySet<JenisKolom> = new Set(['program', 'uraian']);
const INDUK: ReadonlySet<JenisKolom> = new Set(['indikator', 'sasaran', 'tujuan']);

function hasTeks(
  { kolom, baris: daftarBaris }: TabelCetak,
  baris: number,
  daftarJenis: ReadonlySet<JenisKolom>,
): boolean {
  return kolom.some(({ jenis }, k) => daftarJenis.has(jenis) && /\p{L}/u.test(daftarBaris[baris]?.sel[k]?.teks ?? ''));
}

/** Names by which indicators are compared; those of programmes say nothing. */
function toNamaKinerja(nama: NamaBaris, indikator: string | null): NamaBaris | null {
  if (indikator === null && !hasNama(nama)) return null;
  return { ...nama, indikator: indikator ?? undefined, uraian: undefined, program: undefined };
}

/** What two figures must share to be the same. An end target with a year is the target of that year, too. */
function listKunci({ jenis, tabel, kolom, tahun }: Figur): readonly string[] {
  const tahunKolom = tabel.kolom[kolom]?.tahun ?? null;
  if (jenis === 'targetAkhir') return tahunKolom === null ? [jenis] : [jenis, `target ${tahunKolom}`];
  return [jenis === 'capaianRenstra' ? jenis : `${jenis} ${tahun ?? ''}`];
}

interface NamaIndikator {
  /** The indicator of a row: its own, that of its sasaran or tujuan, or the one the caption names. */
  find(tabel: TabelCetak, nama: NamaBaris): string | null;
}

function readIndikator({ laporan }: DaftarFigur): NamaIndikator {
  const menurutNama = new Map<string, Set<string>>();
  const semua = new Set<string>();
  for (const tabel of laporan.tabel) {
    const kolom = tabel.kolom.findIndex(({ jenis }) => jenis === 'indikator');
    if (kolom < 0) continue;
    for (const [i, baris] of tabel.baris.entries()) {
      const { indikator, sasaran, tujuan } = readNama(tabel, i, kolom + 1);
      const induk = sasaran ?? tujuan;
      if (indikator === undefined || baris.jenis !== 'data') continue;
      semua.add(indikator);
      if (induk !== undefined) getOrAdd(menurutNama, induk, () => new Set<string>()).add(indikator);
    }
  }
  const urut = [...semua].sort((kiri, kanan) => kanan.length - kiri.length);
  return {
    find: (tabel, nama) => {
      if (nama.indikator !== undefined) return nama.indikator;
      const daftar = menurutNama.get(nama.sasaran ?? nama.tujuan ?? '');
      if (daftar?.size === 1) return [...daftar][0] ?? null;
      if (hasNama(nama)) return null;
      const judul = ` ${normalizeNama(tabel.judul)} `;
      return urut.find((satu) => judul.includes(` ${satu} `)) ?? null;
    },
  };
}

/** Figures times tables; where there are more, only names that are the same letter for letter are looked for. */
const BANYAK_BANDINGAN = 10_000;

function listPasangan(kelompok: Kelompok, toNamaTabel: ToNamaTabel): readonly Relasi[] {
  const jumlahFigur = [...kelompok.values()].reduce((jumlah, { figur }) => jumlah + figur.length, 0);
  if (jumlahFigur * kelompok.size > BANYAK_BANDINGAN) return listPasanganSama(kelompok);
  const daftarTabel = [...kelompok].map(([tabel, { figur, nama }]) => ({ figur, nama: toNamaTabel(tabel, nama) }));
  return daftarTabel.flatMap((kiri, i) =>
    daftarTabel.slice(i + 1).flatMap((kanan) =>
      kiri.nama.match(kanan.nama).flatMap((pasangan) => {
        const [satu, lain] = [kiri.figur[pasangan.kiri], kanan.figur[pasangan.kanan]];
        if (satu === undefined || lain === undefined) return [];
        const relasi = toKesamaan(satu, lain);
        return [pasangan.isSama ? relasi : { ...relasi, isRagu: true }];
      }),
    ),
  );
}

/** Each figure with that of the last table before it which has the same name; a name twice in a table names neither. */
function listPasanganSama(kelompok: Kelompok): readonly Relasi[] {
  const terakhir = new Map<string, Figur>();
  const daftar: Relasi[] = [];
  for (const { figur, nama } of kelompok.values()) {
    const menurutNama = new Map<string, Figur | null>();
    for (const [i, satu] of figur.entries()) {
      const kunci = nama[i] && findNamaTerjelas(nama[i]);
      if (kunci !== undefined) menurutNama.set(kunci, menurutNama.has(kunci) ? null : satu);
    }
    for (const [kunci, satu] of menurutNama) {
      if (satu === null) continue;
      const sebelum = terakhir.get(kunci);
      if (sebelum !== undefined) daftar.push(toKesamaan(sebelum, satu));
      terakhir.set(kunci, satu);
    }
  }
  return daftar;
}

type ToNamaTabel = (tabel: TabelCetak, daftar: readonly NamaBaris[]) => NamaTabel;

/** Figures of several kinds in the same rows, such as budget and realisasi, share their names and what is found by them. */
function createNamaTabel(): ToNamaTabel {
  const menurutTabel = new Map<TabelCetak, NamaTabel[]>();
  return (tabel, daftar) => {
    const daftarAda = getOrAdd(menurutTabel, tabel, () => []);
    const ada = daftarAda.find((satu) => satu.isSama(daftar));
    if (ada !== undefined) return ada;
    const baru = new NamaTabel(daftar);
    daftarAda.push(baru);
    return baru;
  };
}

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
