import type { TabelCetak } from '../model';
import type { DaftarFigur, Figur } from './figur';
import { toJumlah } from './jumlah';
import { DAFTAR_JENIS_NAMA, isNamaDipotong, isNamaMirip, readNama } from './nama';
import type { Relasi } from './relasi';
import { listInduk, listTingkat, type Tingkatan } from './struktur';

interface Daun {
  readonly nama: string;
  readonly baris: number;
  readonly program: string;
}

/**
 * Budget and realisasi of an indicator against those of the programmes that support it, where one table pairs indicators
 * with programmes, another prints the amounts row by row, and the tree with amounts of its own says which row belongs to
 * which programme.
 *
 * @sumber Spesifikasi Takar 3.5
 */
export function listRelasiPendukung(figur: DaftarFigur): readonly Relasi[] {
  const pasangan = listPasangan(figur);
  if (pasangan.size === 0) return [];
  const rincian = figur.laporan.tabel.filter(
    (tabel) => hasKolom(tabel, 'realisasiAnggaran') && countDaun(tabel) >= MIN_DAUN,
  );
  const pohon = findPohon(figur);
  if (rincian.length === 0 || pohon === null) return [];
  const daftarDaun = listDaun(pohon);
  return figur.semua.flatMap((hasil) => {
    const { tabel, baris, jenis } = hasil;
    const isUang = jenis === 'anggaran' || jenis === 'realisasiAnggaran';
    if (!isUang || hasKolom(tabel, 'program') || hasKolom(tabel, 'uraian')) return [];
    const nama = readNama(tabel, baris, hasil.kolom);
    const program = DAFTAR_JENIS_NAMA.flatMap((satu) => nama[satu] ?? []).flatMap((kunci) => [
      ...(pasangan.get(kunci) ?? []),
    ]);
    if (program.length === 0) return [];
    return rincian.flatMap((asal) => {
      const kolom = asal.kolom.findIndex((calon) => calon.jenis === jenis);
      const bahan = listDaun(asal).flatMap((daun) => {
        const milik = daftarDaun.find(({ nama: calon }) => isNamaMirip(calon, daun.nama))?.program ?? daun.program;
        const isMilik = program.some((calon) => isNamaMirip(calon, milik) || isNamaDipotong(calon, milik));
        return isMilik ? (figur.find(asal, daun.baris, kolom) ?? []) : [];
      });
      if (bahan.length === 0) return [];
      return [{ ...toJumlah('angka-pendukung', 'Jumlah program pendukung', hasil, bahan), isRagu: true }];
    });
  });
}

const MIN_DAUN = 8;

function hasKolom(tabel: TabelCetak, jenis: Figur['jenis']): boolean {
  return tabel.kolom.some((kolom) => kolom.jenis === jenis);
}

/** Programmes by the names of the indicator, sasaran or tujuan they support. Blank cells repeat the one above. */
function listPasangan({ laporan }: DaftarFigur): ReadonlyMap<string, ReadonlySet<string>> {
  const pasangan = new Map<string, Set<string>>();
  for (const tabel of laporan.tabel) {
    const kolomProgram = tabel.kolom.findIndex(({ jenis }) => jenis === 'program');
    const isPasangan =
      kolomProgram > 0 && tabel.kolom.slice(0, kolomProgram).some(({ jenis }) => jenis === 'indikator');
    if (!isPasangan || hasKolom(tabel, 'anggaran')) continue;
    let induk: readonly string[] = [];
    for (const [i, baris] of tabel.baris.entries()) {
      const nama = readNama(tabel, i, kolomProgram);
      const sendiri = (['indikator', 'sasaran', 'tujuan'] as const).flatMap((jenis) => {
        const kolom = tabel.kolom.findIndex((satu, k) => satu.jenis === jenis && k < kolomProgram);
        return (baris.sel[kolom]?.teks ?? '') === '' ? [] : (nama[jenis] ?? []);
      });
      if (sendiri.length > 0) induk = sendiri;
      const { program } = nama;
      if (program === undefined) continue;
      for (const kunci of induk) pasangan.set(kunci, (pasangan.get(kunci) ?? new Set()).add(program));
    }
  }
  return pasangan;
}

/** The table of programmes with most rows whose own amounts are printed at all levels. */
function findPohon({ laporan }: DaftarFigur): TabelCetak | null {
  const calon = laporan.tabel.filter(
    (tabel) =>
      hasKolom(tabel, 'anggaran') &&
      hasKolom(tabel, 'program') &&
      countDaun(tabel) >= MIN_DAUN &&
      listTingkat(tabel).some((tingkat, i) => tingkat === 0 && tabel.baris[i]?.jenis === 'data'),
  );
  return calon.sort((kiri, kanan) => countDaun(kanan) - countDaun(kiri))[0] ?? null;
}

function countDaun(tabel: TabelCetak): number {
  return listDaun(tabel).length;
}

/** Rows without children, with the programme above them. */
function listDaun(tabel: TabelCetak): readonly Daun[] {
  const tingkat: Tingkatan = listTingkat(tabel);
  const induk = new Set(listInduk(tingkat).map(({ baris }) => baris));
  let program = '';
  return tabel.baris.flatMap((baris, i) => {
    const nama = readNama(tabel, i, tabel.kolom.length);
    const teks = nama.program ?? nama.uraian ?? '';
    if (tingkat[i] === 0) program = teks;
    const isDaun = baris.jenis === 'data' && tingkat[i] !== null && tingkat[i] !== 0 && !induk.has(i);
    return isDaun && teks !== '' ? [{ nama: teks, baris: i, program }] : [];
  });
}
