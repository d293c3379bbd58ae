import { desimal, NOL, type Desimal } from '../../engine';
import { findSebabDigit } from '../sebab/digit';
import type { TabelCetak } from '../model';
import { findTahunLalu } from '../sebab/tahun-lalu';
import type { DaftarFigur, Figur } from './figur';
import { findKecocokan, type Baca, type Kecocokan, type Relasi } from './relasi';

/** A figure taken to be wrong, with what it should be. */
export interface Koreksi {
  readonly figur: Figur;
  readonly seharusnya: Desimal;
  /** Relations that failed and hold once it is corrected; the first says it best. */
  readonly relasi: readonly Relasi[];
  /** Figures of which one may be wrong instead. */
  readonly pesaing: readonly Figur[];
}

export interface HasilTelusur {
  readonly koreksi: readonly Koreksi[];
  /** Relations that fail and for which no single figure can be blamed. */
  readonly taktersebut: readonly Relasi[];
  /** Relations that hold only because something was cut off, or rounded before or one by one. */
  readonly nyaris: readonly { readonly relasi: Relasi; readonly kecocokan: Kecocokan }[];
  /** Value of a figure after all corrections. */
  readonly baca: (figur: Figur) => Desimal;
  /** Prints of the same figure, itself included. */
  readonly listSalinan: (figur: Figur) => readonly Figur[];
}

/** What a relation is worth when it begins, or ceases, to hold. A copy proves less than arithmetic. */
const BOBOT = 1;
const BOBOT_SALINAN = 0.5;
/** A figure computed from the wrong one is wrong with it: that speaks against a correction, but little. */
const BOBOT_AKIBAT = 0.6;
const BONUS_SEBAB = 0.5;
const BONUS_DIGIT = 0.3;
/** A ratio that is still off, but by far less than before. */
const BONUS_DEKAT = 0.3;
const NILAI_MINIMUM = 0.05;
const SELISIH_PESAING = 0.25;

interface Dugaan {
  readonly figur: readonly Figur[];
  readonly nilai: Desimal;
  /** Relations the value was derived from backwards, with one of several inputs picked. */
  readonly mundur: Set<Relasi>;
  readonly maju: Set<Relasi>;
}

interface Nilai {
  readonly poin: number;
  readonly beres: readonly Relasi[];
  /** Whether a relation that holds would cease to. */
  readonly isMerusak: boolean;
}

/** Whether nothing but sums of several figures, all of one kind, says that this is the wrong one among them. */
function isTebakan({ mundur, maju }: Dugaan): boolean {
  const daftar = [...mundur];
  return maju.size === 0 && daftar.every(({ kode, bahan }) => bahan.length > 1 && kode === daftar[0]?.kode);
}

const JAUH = desimal(10);

/** 1 when the second reading brings a relation ten times nearer to its printed figure, -1 when it takes it away. */
function compareJarak(relasi: Relasi, baca: Baca, bacaBaru: Baca): number {
  const jarak = (satu: Baca) => {
    const beda = relasi.calculate(satu)?.subtract(satu(relasi.hasil)) ?? NOL;
    return beda.compare(NOL) < 0 ? NOL.subtract(beda) : beda;
  };
  const lama = jarak(baca);
  const baru = jarak(bacaBaru);
  if (baru.multiply(JAUH).compare(lama) <= 0) return 1;
  return lama.multiply(JAUH).compare(baru) <= 0 ? -1 : 0;
}

/**
 * Finds the figures whose correction makes most of the failing relations hold, one after the other: the fewest
 * mistakes that explain everything.
 */
export function traceFigur(daftarFigur: DaftarFigur, daftarRelasi: readonly Relasi[]): HasilTelusur {
  const nilai = new Map<Figur, Desimal>();
  const baca = (figur: Figur) => nilai.get(figur) ?? figur.nilai;
  /** Of relations that do not simply hold, which are few. */
  const kecocokan = new Map<Relasi, Kecocokan>();
  const update = (relasi: Relasi) => {
    const satu = findKecocokan(relasi, baca);
    if (satu === 'cocok') kecocokan.delete(relasi);
    else kecocokan.set(relasi, satu);
  };
  daftarRelasi.forEach(update);
  const listTakCocok = () => (kecocokan.size === 0 ? [] : daftarRelasi.filter((relasi) => kecocokan.has(relasi)));
  const listRelasi = createListRelasi(daftarRelasi);
  const hasTahunLalu = (figur: Figur) => {
    const sebaris = daftarFigur.listTabel(figur.tabel).filter(({ baris }) => baris === figur.baris);
    return (
      findTahunLalu(
        figur,
        sebaris.filter((lain) => listRelasi(lain).length > 0),
        baca,
      ) !== null
    );
  };

  /** Copies with the same value. */
  const listSalinan = (figur: Figur): readonly Figur[] => {
    const salinan = new Set([figur]);
    for (const satu of salinan) {
      for (const relasi of listRelasi(satu)) {
        if (relasi.kode !== 'angka-kesamaan') continue;
        for (const lain of [relasi.hasil, ...relasi.bahan]) {
          if (baca(lain).compare(baca(figur)) === 0) salinan.add(lain);
        }
      }
    }
    return [...salinan];
  };

  const score = (dugaan: Dugaan): Nilai => {
    const anggota = new Set(dugaan.figur);
    const bacaBaru = (figur: Figur) => (anggota.has(figur) ? dugaan.nilai : baca(figur));
    const beres: Relasi[] = [];
    const akibat = new Set<string>();
    const salinanBeres = new Set<Figur>();
    const salinanPutus = new Set<Figur>();
    let poin = 0;
    let isMerusak = false;
    const tersentuh = new Set(dugaan.figur.flatMap(listRelasi));
    for (const relasi of tersentuh) {
      const lama = kecocokan.get(relasi) ?? 'cocok';
      const baru = findKecocokan(relasi, bacaBaru);
      // Where something else is wrong already, a sum that comes out to the rupiah says what should stand there.
      const isBeresTepat = lama === 'pembulatan-sen' && baru === 'cocok';
      const isGagal = lama === 'gagal' || isBeresTepat;
      const isGagalBaru = baru === 'gagal' || (lama === 'cocok' && baru === 'pembulatan-sen');
      if (isGagal && isGagalBaru && relasi.isTurunan) poin += compareJarak(relasi, baca, bacaBaru) * BONUS_DEKAT;
      if (isGagal === isGagalBaru) continue;
      if (isGagal) beres.push(relasi);
      else isMerusak = true;
      if (relasi.kode === 'angka-kesamaan') {
        const lain = [relasi.hasil, ...relasi.bahan].find((figur) => !anggota.has(figur));
        if (lain !== undefined) (isGagal ? salinanBeres : salinanPutus).add(lain);
      } else if (isGagal) {
        poin += isTebakan(dugaan) && dugaan.mundur.has(relasi) ? BOBOT / relasi.bahan.length : BOBOT;
      } else if (relasi.isTurunan && !anggota.has(relasi.hasil)) {
        akibat.add(`${relasi.kode} ${baca(relasi.hasil).toFixed(relasi.hasil.desimal, 'potong')}`);
      } else poin -= BOBOT;
    }
    poin += (salinanBeres.size - salinanPutus.size) * BOBOT_SALINAN - akibat.size * BOBOT_AKIBAT;
    const [wakil] = dugaan.figur;
    if (beres.length > 0 && wakil !== undefined) {
      if (dugaan.figur.some(hasTahunLalu)) poin += BONUS_SEBAB;
      const digit = (satu: Desimal) => satu.toFixed(wakil.desimal, 'potong').replace(/\D/g, '');
      if (findSebabDigit(digit(baca(wakil)), digit(dugaan.nilai)) !== null) poin += BONUS_DIGIT;
    }
    return { poin, beres, isMerusak };
  };

  const listDugaan = (): readonly Dugaan[] => {
    const daftar = new Map<string, Dugaan>();
    const add = (figur: Figur, nilaiBaru: Desimal | null, relasi: Relasi, arah: 'maju' | 'mundur') => {
      if (nilaiBaru === null || nilaiBaru.compare(baca(figur)) === 0 || nilaiBaru.toNumber() < 0) return;
      if (arah === 'mundur' && !nilaiBaru.isTepat(figur.desimal)) return;
      const salinan = listSalinan(figur);
      for (const anggota of salinan.length > 1 ? [[figur], salinan] : [[figur]]) {
        const id = anggota.map((satu) => satu.id).sort();
        const kunci = `${id.join(' ')} = ${nilaiBaru.toFixed(figur.desimal, 'setengah-ke-atas')}`;
        const ada = daftar.get(kunci) ?? { figur: anggota, nilai: nilaiBaru, mundur: new Set(), maju: new Set() };
        ada[arah].add(relasi);
        daftar.set(kunci, ada);
      }
    };
    for (const relasi of listTakCocok()) {
      if (kecocokan.get(relasi) !== 'gagal') continue;
      const exact = relasi.calculate(baca);
      add(relasi.hasil, exact?.round(relasi.hasil.desimal, 'setengah-ke-atas') ?? null, relasi, 'maju');
      for (const bahan of new Set(relasi.bahan)) add(bahan, relasi.invert?.(bahan, baca) ?? null, relasi, 'mundur');
    }
    return [...daftar.values()];
  };

  /** A ratio is not corrected while one of its inputs is in doubt for another reason. */
  const isTertunda = ({ mundur, maju }: Dugaan) =>
    mundur.size === 0 &&
    [...maju].every(
      (relasi) =>
        relasi.isTurunan &&
        relasi.bahan.some((bahan) =>
          listRelasi(bahan).some((lain) => lain !== relasi && !lain.isTurunan && kecocokan.get(lain) === 'gagal'),
        ),
    );

  const koreksi: Koreksi[] = [];
  const sudah = new Set<Figur>();
  const apply = (terbaik: Nilai & { dugaan: Dugaan }, daftarDugaan: readonly (Nilai & { dugaan: Dugaan })[]) => {
    const anggota = new Set(terbaik.dugaan.figur);
    const beres = new Set(terbaik.beres);
    // As good as the best one; or any other term of a sum that nothing else speaks for.
    const pesaing = daftarDugaan
      .filter((lain) => lain.beres.some((relasi) => beres.has(relasi)))
      .filter(
        ({ dugaan, poin, isMerusak, beres: milik }) =>
          poin >= terbaik.poin - SELISIH_PESAING ||
          (isTebakan(dugaan) && !isMerusak && milik.length >= terbaik.beres.length),
      )
      .flatMap(({ dugaan }) => dugaan.figur)
      .filter((figur) => !anggota.has(figur) && !sudah.has(figur));
    for (const figur of terbaik.dugaan.figur) {
      const sendiri = terbaik.beres.filter(({ hasil, bahan }) => hasil === figur || bahan.includes(figur));
      const relasi = sendiri.length > 0 ? sendiri : terbaik.beres;
      koreksi.push({
        figur,
        seharusnya: terbaik.dugaan.nilai,
        relasi: sortRelasi(relasi, figur),
        pesaing: [...new Set(pesaing)],
      });
      sudah.add(figur);
      nilai.set(figur, terbaik.dugaan.nilai);
    }
    new Set(terbaik.dugaan.figur.flatMap(listRelasi)).forEach(update);
  };

  for (;;) {
    const daftarDugaan = listDugaan()
      .filter(({ figur }) => !figur.some((satu) => sudah.has(satu)))
      .map((dugaan) => ({ dugaan, isTunda: isTertunda(dugaan), ...score(dugaan) }))
      .filter(({ poin, beres }) => poin > 0 && beres.length > 0)
      .sort(
        (kiri, kanan) =>
          Number(kiri.isTunda) - Number(kanan.isTunda) ||
          kanan.poin - kiri.poin ||
          kiri.dugaan.figur.length - kanan.dugaan.figur.length,
      );
    const daftarLayak = daftarDugaan.filter(({ poin }) => poin > NILAI_MINIMUM);
    // Corrections that have no figure in common do not change each other's worth: they go in one round.
    const terpakai = new Set<Relasi>();
    for (const terbaik of daftarLayak) {
      const tersentuh = new Set(terbaik.dugaan.figur.flatMap(listRelasi));
      if (terbaik.isTunda !== daftarLayak[0]?.isTunda || [...tersentuh].some((relasi) => terpakai.has(relasi)))
        continue;
      for (const { hasil, bahan } of tersentuh) {
        for (const figur of [hasil, ...bahan]) for (const relasi of listRelasi(figur)) terpakai.add(relasi);
      }
      apply(terbaik, daftarDugaan);
    }
    if (terpakai.size === 0) break;
  }
  const daftarKecocokan = listTakCocok().flatMap((relasi) => {
    const satu = kecocokan.get(relasi);
    return satu === undefined ? [] : [{ relasi, kecocokan: satu }];
  });
  return {
    koreksi,
    taktersebut: daftarKecocokan.filter((satu) => satu.kecocokan === 'gagal').map(({ relasi }) => relasi),
    nyaris: daftarKecocokan.filter((satu) => satu.kecocokan !== 'gagal'),
    baca,
    listSalinan,
  };
}

/** The relations each figure is in. Those of a table are only sorted by figure when one of its figures is asked for. */
function createListRelasi(daftarRelasi: readonly Relasi[]): (figur: Figur) => readonly Relasi[] {
  let menurutTabel: ReadonlyMap<TabelCetak, readonly Relasi[]> | null = null;
  const menurutFigur = new Map<TabelCetak, ReadonlyMap<Figur, readonly Relasi[]>>();
  return (figur) => {
    const { tabel } = figur;
    let milik = menurutFigur.get(tabel);
    if (milik === undefined) {
      menurutTabel ??= groupByTabel(daftarRelasi);
      milik = groupByFigur(menurutTabel.get(tabel) ?? []);
      menurutFigur.set(tabel, milik);
    }
    return milik.get(figur) ?? [];
  };
}

function groupByTabel(daftarRelasi: readonly Relasi[]): ReadonlyMap<TabelCetak, readonly Relasi[]> {
  const menurutTabel = new Map<TabelCetak, Relasi[]>();
  for (const relasi of daftarRelasi) {
    // Nearly all that a figure is computed from stands in its own table.
    let { tabel } = relasi.hasil;
    addTo(menurutTabel, tabel, relasi);
    for (const bahan of relasi.bahan) {
      if (bahan.tabel === tabel) continue;
      ({ tabel } = bahan);
      addTo(menurutTabel, tabel, relasi);
    }
  }
  return menurutTabel;
}

function groupByFigur(daftarRelasi: readonly Relasi[]): ReadonlyMap<Figur, readonly Relasi[]> {
  const menurutFigur = new Map<Figur, Relasi[]>();
  for (const relasi of daftarRelasi) {
    addTo(menurutFigur, relasi.hasil, relasi);
    for (const bahan of relasi.bahan) addTo(menurutFigur, bahan, relasi);
  }
  return menurutFigur;
}

function addTo<K>(kelompok: Map<K, Relasi[]>, kunci: K, relasi: Relasi): void {
  const daftar = kelompok.get(kunci);
  if (daftar === undefined) kelompok.set(kunci, [relasi]);
  else if (daftar.at(-1) !== relasi) daftar.push(relasi);
}

/** Arithmetic before copies, and what computes the figure itself before what it enters. */
function sortRelasi(daftar: readonly Relasi[], figur: Figur): readonly Relasi[] {
  const urutan = (relasi: Relasi) => (relasi.kode === 'angka-kesamaan' ? 2 : 0) + (relasi.hasil === figur ? 0 : 1);
  return [...daftar].sort((kiri, kanan) => urutan(kiri) - urutan(kanan));
}
