import { desimal, sum, SERATUS, type Desimal } from '../../engine';
import type { TabelCetak } from '../model';
import { Figur, type DaftarFigur } from './figur';
import { toKesamaan } from './kesamaan';
import { toSetengahUnit, type Relasi } from './relasi';

export interface BlokSkm {
  readonly unsur: readonly { jumlah: Figur | null; nrr: Figur | null; tertimbang: Figur | null }[];
  readonly indeks: Figur | null;
  readonly ikm: Figur | null;
}

const DUA_LIMA = desimal(25);
/** Weights in use for n unsur: 1/n cut to three and to two decimals; 1/n itself is tried first. */
const DESIMAL_BOBOT = [3, 2];

/**
 * The block below the answers of a survey: sum, NRR and weighted NRR of each unsur, their index and the IKM; and NRR
 * printed again in a list of unsur.
 *
 * @sumber Spesifikasi Takar 3.7
 */
export function listRelasiSkm(figur: DaftarFigur): readonly Relasi[] {
  return figur.laporan.tabel.flatMap((tabel) => {
    const blok = readBlok(figur, tabel);
    if (blok === null) return [];
    return [...listNrr(blok), ...listTertimbang(blok), ...listIkm(blok), ...listSalinan(figur, tabel, blok)];
  });
}

/** The block of a table; null when it has no row of NRR. */
export function readBlok(figur: DaftarFigur, tabel: TabelCetak): BlokSkm | null {
  const findBaris = (pola: RegExp) => tabel.baris.findIndex(({ sel }) => pola.test(sel[0]?.teks ?? ''));
  const barisNrr = findBaris(/^nrr\s*\/?\s*(?:per\s*)?unsur/i);
  if (barisNrr < 0) return null;
  const barisJumlah = findBaris(/^s\s*\.?\s*nilai|^jumlah nilai|^nilai\s*\/?\s*unsur/i);
  const barisTertimbang = findBaris(/^nrr\s*ter(?:tbg|timbang)|^nrr tertbg/i);
  const barisIkm = findBaris(/ikm/i);
  const kolomUnsur = tabel.kolom.flatMap((_, k) => (figur.find(tabel, barisNrr, k) === null ? [] : [k]));
  const daftarLuar = (baris: number) =>
    baris < 0 ? [] : readSelBertanda(figur, tabel, baris).filter((satu) => !kolomUnsur.includes(satu.kolom));
  return {
    unsur: kolomUnsur.map((k) => ({
      jumlah: figur.find(tabel, barisJumlah, k),
      nrr: figur.find(tabel, barisNrr, k),
      tertimbang: figur.find(tabel, barisTertimbang, k),
    })),
    indeks: daftarLuar(barisTertimbang)[0] ?? null,
    ikm: daftarLuar(barisIkm)[0] ?? null,
  };
}

const BERTANDA = /^\*+\)\s*(\d+(?:[.,]\d+)?)$/;

/** Figures of a row, also those behind an asterisk: '*) 3,328131'. */
function readSelBertanda(figur: DaftarFigur, tabel: TabelCetak, baris: number): readonly Figur[] {
  return tabel.kolom.flatMap((kolom, k) => {
    const biasa = figur.find(tabel, baris, k);
    const sel = tabel.baris[baris]?.sel[k];
    const cocok = BERTANDA.exec(sel?.teks.trim() ?? '');
    if (biasa !== null || sel === undefined || cocok?.[1] === undefined) return biasa ?? [];
    const teks = cocok[1].replace(',', '.');
    const bacaan = { nilai: desimal(teks), desimal: teks.split('.')[1]?.length ?? 0, persen: false };
    return new Figur(tabel, baris, k, kolom.jenis, figur.laporan.tahun, sel, bacaan);
  });
}

/** Part of the respondents that may have left an unsur unanswered; of few respondents it may be some more. */
const BAGIAN_KOSONG = desimal('0.1');
const MAKS_KOSONG_SEDIKIT = desimal(2);

/** Sum by number of answers; the number is the one that most unsur agree on, or near it where answers are missing. */
function listNrr({ unsur }: BlokSkm): readonly Relasi[] {
  const daftar = unsur.flatMap(({ jumlah, nrr }) => (jumlah === null || nrr === null ? [] : [{ jumlah, nrr }]));
  const responden = findTerbanyak(
    daftar
      .filter(({ nrr }) => !nrr.nilai.isNol())
      .map(({ jumlah, nrr }) => jumlah.nilai.divide(nrr.nilai).toFixed(0, 'setengah-ke-atas')),
  );
  if (responden === null || responden === '0') return [];
  const pembagi = desimal(responden);
  // With few decimals some number of answers explains nearly every NRR.
  const desimalNrr = Math.max(...daftar.map(({ nrr }) => nrr.desimal));
  const isPadat = desimal(`1e${desimalNrr}`).compare(pembagi.add(pembagi).add(pembagi)) < 0;
  return daftar.map(({ jumlah, nrr }) => ({
    kode: 'angka-skm',
    nama: 'NRR',
    hasil: nrr,
    bahan: [jumlah],
    calculate: (baca) => baca(jumlah).divide(pembagi),
    lain: isPadat ? [] : [(baca) => divideTerisi(baca(jumlah), baca(nrr), desimalNrr, pembagi)],
    invert: (_, baca) => baca(nrr).multiply(pembagi).round(0, 'setengah-ke-atas'),
    isTurunan: true,
    isRagu: isPadat && divideTerisi(jumlah.nilai, nrr.nilai, desimalNrr, pembagi) !== null,
    formatHitungan: (format) => `${format(jumlah)} ÷ ${responden}`,
  }));
}

/** `nrr` itself, where it is the sum by a few answers less or more than most unsur have; null where it is not. */
function divideTerisi(jumlah: Desimal, nrr: Desimal, desimalNrr: number, responden: Desimal): Desimal | null {
  if (nrr.isNol()) return null;
  const terisi = jumlah.divide(nrr).round(0, 'setengah-ke-atas');
  const beda = terisi.compare(responden) < 0 ? responden.subtract(terisi) : terisi.subtract(responden);
  const isSedikit = [MAKS_KOSONG_SEDIKIT, responden.multiply(BAGIAN_KOSONG)].some((batas) => beda.compare(batas) <= 0);
  if (terisi.isNol() || beda.isNol() || !isSedikit) return null;
  return jumlah.divide(terisi).round(desimalNrr, 'setengah-ke-atas').compare(nrr) === 0 ? nrr : null;
}

/** The weight that most weighted NRR come from, and the exact one. */
export function findBobot({ unsur }: Pick<BlokSkm, 'unsur'>): { readonly bobot: Desimal; readonly penuh: Desimal } {
  const penuh = desimal(1).divide(desimal(unsur.length));
  const countDekat = (bobot: Desimal) =>
    unsur.filter(
      ({ nrr, tertimbang }) => nrr !== null && tertimbang !== null && isDekat(nrr.nilai.multiply(bobot), tertimbang),
    ).length;
  const calon = [penuh, ...DESIMAL_BOBOT.map((angka) => penuh.round(angka, 'potong'))];
  return { penuh, bobot: calon.reduce((terbaik, satu) => (countDekat(satu) > countDekat(terbaik) ? satu : terbaik)) };
}

function listTertimbang({ unsur, indeks }: BlokSkm): readonly Relasi[] {
  const daftar = unsur.flatMap(({ nrr, tertimbang }) =>
    nrr === null || tertimbang === null ? [] : [{ nrr, tertimbang }],
  );
  if (daftar.length === 0) return [];
  const { bobot, penuh } = findBobot({ unsur });
  const teksBobot =
    bobot === penuh ? `1/${unsur.length}` : bobot.toFixed(bobot.isTepat(2) ? 2 : 3, 'potong').replace('.', ',');
  const relasi = daftar.map(({ nrr, tertimbang }): Relasi => ({
    kode: 'angka-skm',
    nama: 'NRR tertimbang',
    hasil: tertimbang,
    bahan: [nrr],
    calculate: (baca) => baca(nrr).multiply(bobot),
    isTurunan: true,
    formatHitungan: (format) => `${format(nrr)} × ${teksBobot}`,
  }));
  if (indeks === null) return relasi;
  const bahan = daftar.map(({ tertimbang }) => tertimbang);
  return [
    ...relasi,
    {
      kode: 'angka-skm',
      nama: 'Jumlah NRR tertimbang',
      hasil: indeks,
      bahan,
      calculate: (baca) => sum(bahan.map(baca)),
      toleransi: toSetengahUnit(indeks.desimal).multiply(desimal(bahan.length + 1)),
      isTurunan: true,
      formatHitungan: (format) => bahan.map(format).join(' + '),
    },
  ];
}

function isDekat(nilai: Desimal, { nilai: tercetak, desimal: jumlahDesimal }: Figur): boolean {
  const geser = toSetengahUnit(jumlahDesimal).multiply(desimal(3));
  return nilai.compare(tercetak.add(geser)) <= 0 && nilai.compare(tercetak.subtract(geser)) >= 0;
}

function listIkm({ indeks, ikm }: BlokSkm): readonly Relasi[] {
  if (indeks === null || ikm === null) return [];
  return [
    {
      kode: 'angka-skm',
      nama: 'IKM',
      hasil: ikm,
      bahan: [indeks],
      calculate: (baca) => baca(indeks).multiply(DUA_LIMA),
      isTurunan: true,
      formatHitungan: (format) => `${format(indeks)} × 25`,
    },
  ];
}

/** NRR and IKM once more, in a table with a row for each unsur (U1, U2, …). */
function listSalinan(figur: DaftarFigur, asal: TabelCetak, blok: BlokSkm): readonly Relasi[] {
  return figur.laporan.tabel
    .filter((tabel) => tabel !== asal)
    .flatMap((tabel) => {
      const daftarBaris = tabel.baris.flatMap(({ sel }, baris) => {
        const nomor = /^u(\d+)$/i.exec(sel[0]?.teks.trim() ?? '')?.[1];
        return nomor === undefined ? [] : [{ baris, unsur: blok.unsur[Number(nomor) - 1] }];
      });
      const salinan = daftarBaris.flatMap(({ baris, unsur }) => {
        const nilai = figur.listTabel(tabel).find((satu) => satu.baris === baris);
        return nilai === undefined || unsur?.nrr == null ? [] : [toKesamaan(nilai, unsur.nrr)];
      });
      if (salinan.length === 0) return [];
      const ikm = figur
        .listTabel(tabel)
        .find(
          ({ baris, nilai }) =>
            !daftarBaris.some((satu) => satu.baris === baris) &&
            nilai.compare(DUA_LIMA) > 0 &&
            nilai.compare(SERATUS) <= 0,
        );
      return ikm === undefined || blok.ikm === null ? salinan : [...salinan, toKesamaan(ikm, blok.ikm)];
    });
}

function findTerbanyak(daftar: readonly string[]): string | null {
  const hitungan = new Map<string, number>();
  for (const satu of daftar) hitungan.set(satu, (hitungan.get(satu) ?? 0) + 1);
  return [...hitungan].sort((kiri, kanan) => kanan[1] - kiri[1])[0]?.[0] ?? null;
}
