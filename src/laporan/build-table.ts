import { unreachable } from '../engine';
import { findKelompok } from './kelompok';
import type { Konteks } from './konteks';
import { fillTemplate } from './konteks';
import type { Blok, BlokTetap, IsiUmum, KolomLayout, PilihBaris, Sel, SelLayout, TableLayout } from './layout';
import {
  listAnggaran,
  listAnggaranSasaran,
  listAnggaranTahunan,
  listBelanja,
  listProgramPendukung,
} from './sumber/anggaran';
import type { BarisSumber, NilaiSel } from './sumber/baris-sumber';
import { formatRomawi } from './sumber/baris-sumber';
import { listIndikator, listIndikatorProgram, listIndikatorTahun } from './sumber/indikator';
import { listRingkasan } from './sumber/ringkasan';
import { listSkala } from './sumber/skala';
import { findSkm, listSkm, listUnsur, valueUnsur } from './sumber/skm';
import { listTeks } from './sumber/teks';
import type { Rata, SelTabel, Tabel } from './table';

/** A cell before merging: text, or covered by a neighbour. */
interface SelMentah {
  readonly teks: string;
  readonly warna: string | null;
  readonly tebal: boolean;
  readonly tutup: '<' | '^' | null;
}

type SelBlok = Sel<string>;

/**
 * A finished table from its layout and the results it shows.
 *
 * @param no  number in the caption, '3.2'
 */
export function buildTable(
  layout: TableLayout,
  konteks: Konteks,
  no: string,
): Omit<Tabel, 'berjudul' | 'narasi' | 'grafik'> {
  const daftarUnsur = findSkm(konteks)?.unsur ?? [];
  const kolom = layout.kolom.flatMap((k) => (k.setiapUnsur ? daftarUnsur.map(() => k) : [k]));
  const kepala = layout.kepala.map((baris) => buildKepala(baris, layout.kolom, konteks));
  const baris = layout.baris.flatMap((blok) => buildBlok(blok, konteks));
  return {
    no,
    kelompok: findKelompok(layout),
    judul: fillTemplate(layout.judul, konteks),
    kepala: mergeCells(
      kepala,
      kolom.map(() => 'tengah'),
    ),
    baris: mergeCells(
      baris,
      kolom.map(({ rata }) => rata ?? 'kiri'),
    ),
    lebar: kolom.map(({ lebar }) => lebar),
    orientasi: layout.orientasi ?? 'tegak',
    sumber: layout.sumber === undefined ? '' : fillTemplate(layout.sumber, konteks),
    kepalaBerulang: konteks.profil.kepalaBerulang,
  };
}

/** One header row; the header of a column per unsur is repeated, its group label covers them all. */
function buildKepala(baris: readonly string[], kolom: readonly KolomLayout[], konteks: Konteks): SelMentah[] {
  const daftarUnsur = findSkm(konteks)?.unsur ?? [];
  const kepala: SelMentah[] = [];
  baris.forEach((label, i) => {
    const isMilikUnsur = kolom[i]?.setiapUnsur === true;
    const daftarLabel = isMilikUnsur
      ? daftarUnsur.map((unsur, u) =>
          u === 0 || /\{(unsur|kolom)\}/.test(label) ? label.replace('{unsur}', unsur.kode) : '<',
        )
      : [label];
    for (const teks of daftarLabel) {
      const isi = fillTemplate(teks.replace('{kolom}', String(kepala.length + 1)), konteks);
      kepala.push(toSelMentah(isi, true));
    }
  });
  return kepala;
}

function toSelMentah(teks: string, tebal: boolean, warna: string | null = null): SelMentah {
  const tutup = teks === '<' || teks === '^' ? teks : null;
  return { teks: tutup === null ? teks : '', warna, tebal, tutup };
}

function listBaris(blok: Blok, konteks: Konteks): BarisSumber[] {
  const pilih: PilihBaris = blok.pilih ?? {};
  const { pengaturan } = konteks.profil;
  switch (blok.dari) {
    case 'indikator':
      return listIndikator(konteks, pilih);
    case 'indikator-tahun':
      return listIndikatorTahun(konteks, pilih);
    case 'indikator-program':
      return listIndikatorProgram(konteks, pilih);
    case 'anggaran':
      return listAnggaran(konteks, pilih);
    case 'anggaran-tahunan':
      return listAnggaranTahunan(konteks, pilih);
    case 'anggaran-sasaran':
      return listAnggaranSasaran(konteks);
    case 'program-pendukung':
      return listProgramPendukung(konteks, pilih);
    case 'belanja':
      return listBelanja(konteks);
    case 'skala-capaian':
      return listSkala(pengaturan.skalaCapaian, pilih);
    case 'skala-efisiensi':
      return listSkala(pengaturan.skalaEfisiensi, pilih);
    case 'skala-skm':
      return listSkala(pengaturan.skalaSkm, pilih);
    case 'unsur':
      return listUnsur(konteks);
    case 'skm':
      return listSkm(konteks);
    case 'teks':
      return listTeks(konteks, pilih);
    case 'ringkasan':
      return listRingkasan(konteks, pilih);
    default:
      return unreachable(blok);
  }
}

function buildBlok(blok: Blok | BlokTetap, konteks: Konteks): SelMentah[][] {
  if (blok.dari === 'tetap') {
    return [
      blok.sel.map((sel) =>
        toSelMentah(fillTemplate(typeof sel === 'string' ? sel : sel.teks, konteks), blok.tebal ?? false),
      ),
    ];
  }
  const nomor = new Map<string, number>();
  let kunciSebelum: string | null = null;
  let kelompok = 0;
  return listBaris(blok, konteks).map((baris, letak) => {
    const sel: readonly SelBlok[] = baris.isKelompok
      ? (blok.selKelompok ?? [])
      : (blok.selPerLevel?.[baris.level] ?? blok.sel);
    const isTebal = baris.isKelompok || blok.tebal === true || (blok.tebal ?? []).includes(baris.level);
    const urutan = (nomor.get(baris.level) ?? 0) + (baris.isKelompok ? 0 : 1);
    nomor.set(baris.level, urutan);
    const isLanjutan = baris.kunci !== '' && baris.kunci === kunciSebelum;
    kunciSebelum = baris.kunci;
    if (!isLanjutan) kelompok++;
    const hitungan = { nomor: urutan, nomorRomawi: urutan, nomorBaris: letak + 1, nomorKelompok: kelompok };
    return sel.flatMap((isi) =>
      buildSel(isi, { baris, konteks, hitungan, isPertama: letak === 0, isLanjutan, isTebal }),
    );
  });
}

interface LetakBaris {
  readonly baris: BarisSumber;
  readonly konteks: Konteks;
  readonly hitungan: Readonly<Record<IsiUmum, number>>;
  readonly isPertama: boolean;
  /** Same group as the row above. */
  readonly isLanjutan: boolean;
  readonly isTebal: boolean;
}

function buildSel(isi: SelBlok, letak: LetakBaris): SelMentah[] {
  if (isi === '' || isi === '<' || isi === '^') return [toSelMentah(isi, letak.isTebal)];
  if (typeof isi === 'object' && 'teks' in isi) {
    return [toSelMentah(fillTemplate(isi.teks, letak.konteks), letak.isTebal)];
  }
  if (typeof isi === 'object' && 'setiapUnsur' in isi) {
    const { setiapUnsur, ...gaya } = isi;
    return (findSkm(letak.konteks)?.unsur ?? []).map((unsur) =>
      toSelMentah(setiapUnsur === 'kosong' ? '' : valueUnsur(unsur, { ...gaya, isi: setiapUnsur }), letak.isTebal),
    );
  }
  return [buildSelIsi(typeof isi === 'string' ? { isi } : isi, letak)];
}

function buildSelIsi(sel: SelLayout<string>, letak: LetakBaris): SelMentah {
  const { baris, hitungan, isPertama, isLanjutan, isTebal } = letak;
  if (sel.sekali && isLanjutan) return toSelMentah('^', isTebal);
  if (sel.level !== undefined && !sel.level.some((level) => level === baris.level)) return toSelMentah('', isTebal);
  const { teks, warna } = findNilai(sel, baris, hitungan);
  const isPersen = sel.persen === 'semua' || (sel.persen === 'pertama' && isPertama);
  const berpersen = isPersen && /\d$/.test(teks) ? `${teks}%` : teks;
  const huruf = sel.kapital ? berpersen.toUpperCase() : berpersen;
  const lengkap = huruf === '' ? '' : `${sel.awalan ?? ''}${huruf}${sel.akhiran ?? ''}`;
  // A name that happens to be '<' or '^' is a text, not a mark.
  return { teks: lengkap, warna: sel.warna ? warna : null, tebal: isTebal, tutup: null };
}

function findNilai(sel: SelLayout<string>, baris: BarisSumber, hitungan: LetakBaris['hitungan']): NilaiSel {
  if (sel.isi === 'nomorRomawi') return { teks: formatRomawi(hitungan.nomorRomawi), warna: null };
  const nomor = (hitungan as Readonly<Record<string, number>>)[sel.isi];
  if (nomor !== undefined) return { teks: String(nomor), warna: null };
  const nilai = baris.value(sel);
  return typeof nilai === 'string' ? { teks: nilai, warna: null } : nilai;
}

/** Turns the marks '<' and '^' into the spans of the cells they are covered by. */
function mergeCells(daftarBaris: readonly (readonly SelMentah[])[], rata: readonly Rata[]): SelTabel[][] {
  return daftarBaris.map((baris, i) =>
    baris.map((sel, j) => {
      const rentangKolom = sel.tutup === null ? 1 + countMarks((k) => daftarBaris[i]?.[j + k]?.tutup === '<') : 1;
      const rentangBaris = sel.tutup === null ? 1 + countMarks((k) => daftarBaris[i + k]?.[j]?.tutup === '^') : 1;
      return {
        teks: sel.teks,
        rata: rata[j] ?? 'kiri',
        tebal: sel.tebal,
        warna: sel.warna,
        rentangBaris,
        rentangKolom,
        tertutup: sel.tutup !== null,
      };
    }),
  );
}

function countMarks(isMark: (jarak: number) => boolean): number {
  let jumlah = 0;
  while (isMark(jumlah + 1)) jumlah++;
  return jumlah;
}
