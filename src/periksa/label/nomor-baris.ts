import type { BarisCetak, Pemeriksaan, SelCetak, TabelCetak, TemuanCetak } from '../model';
import { formatNomorBaris, parseNomorBaris, type NomorBaris } from './pencacah-baris';
import { groupBy } from './sebutan';
import { buildTemuanSel, sebutTabel } from '../temuan-sel';

const KODE = 'nomor-baris';

/** Part of the rows of a level that must be numbered before a row without a number is one forgotten. */
const PORSI_BERNOMOR = 0.75;
const BARIS_PALING_SEDIKIT = 4;

interface Butir {
  /** Its row, and its place among the rows that are numbered or should be. */
  readonly i: number;
  readonly letak: number;
  readonly sel: SelCetak;
  readonly level: number;
  readonly nomor: NomorBaris | null;
}

function listButir(tabel: TabelCetak): readonly Butir[] {
  const kolom = tabel.kolom.findIndex(({ jenis }) => jenis === 'no');
  if (kolom < 0) return [];
  const daftar = tabel.baris.map((baris) => baris.sel[kolom]?.teks ?? '');
  const isRomawi =
    daftar.some((teks) => /^\s*(?:ii|iii|iv|vi)\b/i.test(teks)) || /^\s*i\W*$/i.test(daftar.find(Boolean) ?? '');
  const hasil: Butir[] = [];
  tabel.baris.forEach((baris, i) => {
    const sel = baris.sel[kolom];
    if (sel === undefined || (baris.jenis !== 'data' && baris.jenis !== 'kelompok')) return;
    const nomor = parseNomorBaris(sel.teks, isRomawi);
    if (nomor === null && (sel.teks !== '' || sel.tertutup || !isBerisi(baris, kolom))) return;
    hasil.push({ i, letak: hasil.length, sel, level: baris.level ?? 0, nomor });
  });
  return hasil;
}

/** A row of its own, not the continuation of a merged one: its name stands right after the number, with a figure. */
function isBerisi({ jenis, level, sel }: BarisCetak, kolomNomor: number): boolean {
  const isBerangka = sel.some(({ bacaan, teks }) => bacaan.jenis === 'angka' || /^[-–]$/.test(teks));
  return jenis === 'data' && level !== null && (sel[kolomNomor + 1]?.teks ?? '') !== '' && isBerangka;
}

function hasInduk(daftar: readonly Butir[], dari: Butir, sampai: Butir): boolean {
  for (let letak = dari.letak + 1; letak < sampai.letak; letak += 1) {
    if ((daftar[letak]?.level ?? 0) < sampai.level) return true;
  }
  return false;
}

/** Whether numbers of a level run on past the next parent (1–29) instead of beginning anew below it. */
function isTerus(selevel: readonly Butir[], daftar: readonly Butir[]): boolean {
  const lewatInduk = selevel.slice(1).flatMap((kini, i) => {
    const sebelum = selevel[i];
    return sebelum !== undefined && hasInduk(daftar, sebelum, kini) ? [[sebelum, kini] as const] : [];
  });
  const terus = lewatInduk.filter(([a, b]) => b.nomor?.nilai === (a.nomor?.nilai ?? 0) + 1).length;
  return terus * 2 > lewatInduk.length;
}

function checkUrutan(tabel: TabelCetak, selevel: readonly Butir[], daftar: readonly Butir[]): TemuanCetak[] {
  const bernomor = selevel.filter(({ nomor }) => nomor !== null);
  const terus = isTerus(bernomor, daftar);
  const dipakai = new Set<number>();
  return bernomor.flatMap((kini, i): TemuanCetak[] => {
    const sebelum = bernomor[i - 1];
    const { nomor, sel } = kini;
    if (nomor === null) return [];
    const isBaru = sebelum === undefined || (!terus && hasInduk(daftar, sebelum, kini));
    if (isBaru) dipakai.clear();
    const seharusnya = isBaru ? 1 : (sebelum.nomor?.nilai ?? 0) + 1;
    const isKembar = dipakai.has(nomor.nilai);
    dipakai.add(nomor.nilai);
    // A table may begin in the middle; only what follows a number can be out of order.
    if (nomor.nilai === seharusnya || sebelum === undefined || nomor.gaya !== sebelum.nomor?.gaya) return [];
    const tulisan = formatNomorBaris(sel.teks, nomor, seharusnya);
    const sebab = isKembar ? 'sudah dipakai baris lain' : `tidak melanjutkan ${sebelum.sel.teks}`;
    return [
      buildTemuanSel(KODE, tabel, sel, {
        tingkat: isKembar && !terus ? 'salah' : 'periksa',
        seharusnya: tulisan,
        pesan: `Nomor baris ${sel.teks} di ${sebutTabel(tabel)} ${sebab}; ganti menjadi ${tulisan}, dan sesuaikan nomor sesudahnya.`,
      }),
    ];
  });
}

function checkKosong(tabel: TabelCetak, selevel: readonly Butir[]): TemuanCetak[] {
  const bernomor = selevel.filter(({ nomor }) => nomor !== null);
  if (bernomor.length < BARIS_PALING_SEDIKIT || bernomor.length < selevel.length * PORSI_BERNOMOR) return [];
  return selevel.flatMap(({ nomor, sel }, i) => {
    const sebelum = selevel[i - 1];
    if (nomor !== null || sebelum === undefined || sebelum.nomor === null) return [];
    const tulisan = formatNomorBaris(sebelum.sel.teks, sebelum.nomor, sebelum.nomor.nilai + 1);
    return [
      buildTemuanSel(KODE, tabel, sel, {
        tingkat: 'periksa',
        seharusnya: tulisan,
        pesan: `Baris sesudah nomor ${sebelum.sel.teks} di ${sebutTabel(tabel)} tidak bernomor, padahal baris lain yang setingkat bernomor. Isi ${tulisan}, dan sesuaikan nomor sesudahnya.`,
      }),
    ];
  });
}

/** Numbers of rows, level by level. */
export const PERIKSA_NOMOR_BARIS: Pemeriksaan = {
  kode: KODE,
  keterangan: 'Nomor baris yang kembar, melompat, atau tertinggal.',
  contoh: 'Nomor baris III di Tabel 3.4.3 sudah dipakai baris lain; ganti menjadi IV, dan sesuaikan nomor sesudahnya.',
  check: ({ tabel }) =>
    tabel.flatMap((satu) => {
      const daftar = listButir(satu);
      return [...groupBy(daftar, ({ level }) => level).values()].flatMap((selevel) => [
        ...checkUrutan(satu, selevel, daftar),
        ...checkKosong(satu, selevel),
      ]);
    }),
};
