import type { HasilAnggaran, HasilKinerja } from '../engine';
import { calculateKemiripan, listKataUnik, normalizeNama } from '../engine';
import { isNamaDipotong } from './angka/nama';
import { sebutDaftar } from './temuan-sel';

/** A programme of the budget of the report year. */
export interface ProgramAnggaran {
  readonly uraian: string;
  /** The names it goes by, as `normalizeNama` writes them. */
  readonly nama: readonly string[];
  /** Codes of the indicators that it, or what lies below it, supports. */
  readonly indikator: ReadonlySet<string>;
}

/** Programmes of the report year in the order of the budget, each once however many rows it has. */
export function listProgramAnggaran({ anggaran, tahun }: HasilKinerja): readonly ProgramAnggaran[] {
  const perNama = new Map<string, { uraian: string; nama: Set<string>; indikator: Set<string> }>();
  for (const baris of anggaran) {
    const program = findProgram(anggaran, baris);
    if (program?.data.tahun !== tahun) continue;
    const { uraian, namaLain } = program.data;
    const kunci = normalizeNama(uraian);
    const ada = perNama.get(kunci) ?? { uraian, nama: new Set([kunci]), indikator: new Set() };
    if (namaLain !== '') ada.nama.add(normalizeNama(namaLain));
    for (const kode of baris.indikator) ada.indikator.add(kode);
    perNama.set(kunci, ada);
  }
  return [...perNama.values()].map(({ uraian, nama, indikator }) => ({ uraian, nama: [...nama], indikator }));
}

/** The row itself or the one above it that is a programme; null for rows above the programmes. */
function findProgram(anggaran: readonly HasilAnggaran[], baris: HasilAnggaran): HasilAnggaran | null {
  let satu: HasilAnggaran | null = baris;
  while (satu !== null && satu.level !== 'program') satu = satu.induk === null ? null : (anggaran[satu.induk] ?? null);
  return satu;
}

/** Names of programmes are long and share their official words; half of them in common make a likeness. */
const BATAS_MIRIP = 0.5;

/** The programme a name means: the one that is most like it, if any is. */
export function findProgramBernama<T extends Pick<ProgramAnggaran, 'nama'>>(
  tertulis: string,
  daftar: readonly T[],
): T | null {
  const nama = normalizeNama(tertulis);
  const [terdekat] = daftar
    .map((program) => ({ program, mirip: Math.max(...program.nama.map((calon) => calculateMirip(nama, calon))) }))
    .sort((kiri, kanan) => kanan.mirip - kiri.mirip);
  return terdekat !== undefined && terdekat.mirip >= BATAS_MIRIP ? terdekat.program : null;
}

function calculateMirip(kiri: string, kanan: string): number {
  if (kiri === kanan) return 1;
  return isNamaDipotong(kiri, kanan) ? BATAS_MIRIP : calculateKemiripan(listKataUnik(kiri), listKataUnik(kanan));
}

/** A kecamatan has about as many programmes; more are counted. */
const BANYAK_DISEBUT = 6;

/** Names in quotes: '"A", "B" dan "C"'. */
export function sebutProgram(daftar: readonly string[]): string {
  return sebutDaftar(
    daftar.map((nama) => `"${nama}"`),
    BANYAK_DISEBUT,
  );
}
