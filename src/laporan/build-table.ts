import { unreachable } from '../engine';
import { findKelompok } from './kelompok';
import type { Konteks } from './konteks';
import { fillTemplate } from './konteks';
import type { Blok, BlokTetap, IsiUmum, KolomLayout, PilihBaris, Sel, SelLayout, TableLayout } from './layout';
import { type GayaBaris, mergeCells, type SelMentah, toSelMentah } from './merge-cells';
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
import type { Rata, Tabel } from './table';

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
      'tengah',
    ),
    baris: mergeCells(
      baris,
      kolom.map(({ rata }) => rata ?? 'kiri'),
      'kiri',
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
  const gaya = { tebal: true, miring: false, warna: konteks.profil.warnaKepala };
  baris.forEach((label, i) => {
    const isMilikUnsur = kolom[i]?.setiapUnsur === true;
    const daftarLabel = isMilikUnsur
      ? daftarUnsur.map((unsur, u) =>
          u === 0 || /\{(unsur|kolom)\}/.test(label) ? label.replace('{unsur}', unsur.kode) : '<',
        )
      : [label];
    for (const teks of daftarLabel) {
      const isi = fillTemplate(teks.replace('{kolom}', String(kepala.length + 1)), konteks);
      kepala.push(toSelMentah(isi, gaya));
    }
  });
  return kepala;
}

/** Whether a table has any row below its header. */
export function hasBaris(layout: TableLayout, konteks: Konteks): boolean {
  return layout.baris.some((blok) => blok.dari === 'tetap' || listBaris(blok, konteks).length > 0);
}

/** The rows that a source gives; what is printed of them is up to the block. */
export function listBaris(sumber: Pick<Blok, 'dari' | 'pilih'>, konteks: Konteks): BarisSumber[] {
  const pilih: PilihBaris = sumber.pilih ?? {};
  const { pengaturan } = konteks.profil;
  switch (sumber.dari) {
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
      return unreachable(sumber.dari);
  }
}

function buildBlok(blok: Blok | BlokTetap, konteks: Konteks): SelMentah[][] {
  if (blok.dari === 'tetap') {
    const gaya = { tebal: blok.tebal ?? false, miring: false, warna: null };
    return [blok.sel.map((sel) => buildLabel(typeof sel === 'string' ? { teks: sel } : sel, gaya, konteks))];
  }
  const nomor = new Map<string, number>();
  let kunciSebelum: string | null = null;
  let kelompok = 0;
  return listBaris(blok, konteks).map((baris, letak) => {
    const sel: readonly SelBlok[] = baris.isKelompok
      ? (blok.selKelompok ?? [])
      : (blok.selPerLevel?.[baris.level] ?? blok.sel);
    const gaya = findGaya(blok, baris);
    const urutan = (nomor.get(baris.level) ?? 0) + (baris.isKelompok ? 0 : 1);
    nomor.set(baris.level, urutan);
    const isLanjutan = baris.kunci !== '' && baris.kunci === kunciSebelum;
    kunciSebelum = baris.kunci;
    if (!isLanjutan) kelompok++;
    const hitungan = { nomor: urutan, nomorRomawi: urutan, nomorBaris: letak + 1, nomorKelompok: kelompok };
    return sel.flatMap((isi) => buildSel(isi, { baris, konteks, hitungan, isPertama: letak === 0, isLanjutan, gaya }));
  });
}

function findGaya(blok: Blok, { level, isKelompok }: BarisSumber): GayaBaris {
  const isMiring = blok.miring?.includes(level) ?? false;
  const isTebal = blok.tebal === true || (blok.tebal ?? []).includes(level) || (isKelompok && !isMiring);
  return { tebal: isTebal, miring: isMiring, warna: blok.warna?.[level] ?? null };
}

function buildLabel(
  { teks, rata }: { readonly teks: string; readonly rata?: Rata },
  gaya: GayaBaris,
  konteks: Konteks,
): SelMentah {
  return { ...toSelMentah(fillTemplate(teks, konteks), gaya), rata: rata ?? null };
}

interface LetakBaris {
  readonly baris: BarisSumber;
  readonly konteks: Konteks;
  readonly hitungan: Readonly<Record<IsiUmum, number>>;
  readonly isPertama: boolean;
  /** Same group as the row above. */
  readonly isLanjutan: boolean;
  readonly gaya: GayaBaris;
}

function buildSel(isi: SelBlok, letak: LetakBaris): SelMentah[] {
  if (isi === '' || isi === '<' || isi === '>' || isi === '^') return [toSelMentah(isi, letak.gaya)];
  if (typeof isi === 'object' && 'teks' in isi) return [buildLabel(isi, letak.gaya, letak.konteks)];
  if (typeof isi === 'object' && 'setiapUnsur' in isi) {
    const { setiapUnsur, ...format } = isi;
    return (findSkm(letak.konteks)?.unsur ?? []).map((unsur) =>
      toSelMentah(setiapUnsur === 'kosong' ? '' : valueUnsur(unsur, { ...format, isi: setiapUnsur }), letak.gaya),
    );
  }
  return [buildSelIsi(typeof isi === 'string' ? { isi } : isi, letak)];
}

function buildSelIsi(sel: SelLayout<string>, letak: LetakBaris): SelMentah {
  const { baris, hitungan, isPertama, isLanjutan, gaya } = letak;
  if (sel.sekali && isLanjutan) return toSelMentah('^', gaya);
  if (sel.level !== undefined && !sel.level.some((level) => level === baris.level)) return toSelMentah('', gaya);
  const { teks, warna } = findNilai(sel, baris, hitungan);
  const isPersen = sel.persen === 'semua' || (sel.persen === 'pertama' && isPertama);
  const berpersen = isPersen && /\d$/.test(teks) ? `${teks}%` : teks;
  const huruf = sel.kapital ? berpersen.toUpperCase() : berpersen;
  const lengkap = huruf === '' ? '' : `${sel.awalan ?? ''}${huruf}${sel.akhiran ?? ''}`;
  // A name that happens to be '<' or '^' is a text, not a mark.
  return {
    ...gaya,
    teks: lengkap,
    warna: (sel.warna ? warna : null) ?? gaya.warna,
    indentasi: sel.indentasi ?? 0,
    rata: sel.rata ?? null,
    tutup: null,
  };
}

function findNilai(sel: SelLayout<string>, baris: BarisSumber, hitungan: LetakBaris['hitungan']): NilaiSel {
  if (sel.isi === 'nomorRomawi') return { teks: formatRomawi(hitungan.nomorRomawi), warna: null };
  const nomor = (hitungan as Readonly<Record<string, number>>)[sel.isi];
  if (nomor !== undefined) return { teks: String(nomor), warna: null };
  const nilai = baris.value(sel);
  return typeof nilai === 'string' ? { teks: nilai, warna: null } : nilai;
}
