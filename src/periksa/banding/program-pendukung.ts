import { buildTemuanSel, sebutTabel } from '../temuan-sel';
import type { SelCetak, TabelCetak, TemuanCetak } from '../model';
import { findProgramBernama, sebutProgram } from '../program-pendukung';
import type { JenisPendukung, ProgramPendukung } from './fakta';
import type { PemeriksaanBanding } from './pemeriksaan-banding';

const KODE = 'program-pendukung';
const DAFTAR_JENIS: readonly JenisPendukung[] = ['tujuan', 'sasaran', 'indikator'];

/** A tujuan, sasaran or indikator and the programmes in the rows beside and below it. */
interface Kelompok {
  readonly sel: SelCetak;
  readonly program: readonly string[];
}

/**
 * Tables that put programmes beside a tujuan, sasaran or indikator which other programmes support by the data tables.
 * Which of the two is right nobody but the office knows.
 */
export const PROGRAM_PENDUKUNG: PemeriksaanBanding = {
  kode: KODE,
  keterangan: 'Program di samping tujuan, sasaran, atau indikator yang menurut tabel data didukung program lain.',
  contoh:
    'Menurut tabel data, "Meningkatnya Kualitas Pelayanan" tidak didukung "Penunjang Urusan Pemerintahan". Betulkan program di Tabel 3.4.5, atau kolom Program Pendukung di tblTarget (bila kosong: kolom Indikator di tblAnggaran).',
  check(laporan, fakta) {
    return laporan.tabel.flatMap((tabel) => {
      const kolomProgram = tabel.kolom.findIndex(({ jenis }) => jenis === 'program');
      if (kolomProgram < 0 || isTahunLain(tabel, laporan.tahun)) return [];
      return DAFTAR_JENIS.flatMap((jenis) => {
        const kolom = tabel.kolom.findIndex((satu) => satu.jenis === jenis);
        if (kolom < 0 || kolom > kolomProgram) return [];
        return listKelompok(tabel, kolom, kolomProgram).flatMap(
          (kelompok) => compareKelompok(tabel, kelompok, fakta.findPendukung(jenis, kelompok.sel.teks)) ?? [],
        );
      });
    });
  },
};

function isTahunLain({ judul }: TabelCetak, tahun: number | null): boolean {
  const disebut = judul.match(/\b20\d\d\b/g);
  return disebut !== null && !disebut.includes(String(tahun));
}

/** A blank or covered cell goes on with what stands above it. */
function listKelompok(tabel: TabelCetak, kolom: number, kolomProgram: number): readonly Kelompok[] {
  const daftar: { sel: SelCetak; program: string[] }[] = [];
  for (const { jenis, sel } of tabel.baris) {
    if (jenis !== 'data') continue;
    const [induk, program] = [sel[kolom], sel[kolomProgram]];
    if (induk !== undefined && induk.teks !== '') daftar.push({ sel: induk, program: [] });
    if (program !== undefined && program.teks !== '') daftar.at(-1)?.program.push(program.teks);
  }
  return daftar;
}

function compareKelompok(
  tabel: TabelCetak,
  { sel, program }: Kelompok,
  pendukung: readonly ProgramPendukung[],
): TemuanCetak | null {
  const tercetak = program.map((nama) => ({ nama, pendukung: findProgramBernama(nama, pendukung) }));
  const disebut = new Set(tercetak.map((satu) => satu.pendukung));
  // Names of which the data know none are of something else.
  if ([...disebut].every((satu) => satu === null)) return null;
  const lebih = tercetak.filter((satu) => satu.pendukung === null).map(({ nama }) => nama);
  const kurang = pendukung.filter((satu) => !disebut.has(satu)).map(({ uraian }) => uraian);
  if (lebih.length + kurang.length === 0) return null;
  const beda = [
    lebih.length > 0 && `tidak didukung ${sebutProgram(lebih)}`,
    kurang.length > 0 && `didukung pula ${sebutProgram(kurang)}`,
  ].filter((satu) => satu !== false);
  return buildTemuanSel(KODE, tabel, sel, {
    tingkat: 'periksa',
    seharusnya: pendukung.map(({ uraian }) => uraian).join('; '),
    pesan: `Menurut tabel data, "${sel.teks}" ${beda.join(', dan ')}. Betulkan program di ${sebutTabel(tabel)}, atau kolom Program Pendukung di tblTarget (bila kosong: kolom Indikator di tblAnggaran).`,
  });
}
