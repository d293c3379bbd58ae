import type { HasilIndikator, HasilKinerja } from '../../engine';
import { findProgramBernama, listProgramAnggaran, sebutProgram, type ProgramAnggaran } from '../program-pendukung';
import { type HalData, type PemeriksaanData, toKolom, toTemuanData } from './pemeriksaan-data';

/** Programmes of an indicator of the report year that the target and the budget do not agree on. */
export const PROGRAM_PENDUKUNG_BEDA: PemeriksaanData = {
  kode: 'program-pendukung-beda',
  tingkat: 'periksa',
  keterangan:
    'Program yang mendukung indikator menurut kolom Program Pendukung di tblTarget tidak sama dengan menurut kolom Indikator di tblAnggaran.',
  contoh:
    'Program pendukung "Nilai SAKIP" tahun 2023 berbeda: tblAnggaran juga menyebut kode IK1 pada "Program Pelayanan Publik". Samakan kolom Program Pendukung dengan kolom Indikator di tblAnggaran; serapan dan efisiensi dihitung menurut tblAnggaran.',
  check: (hasil: HasilKinerja) => {
    const daftarProgram = listProgramAnggaran(hasil);
    // A budget in which nobody names indicators is another finding.
    if (!daftarProgram.some(({ indikator }) => indikator.size > 0)) return [];
    return toTemuanData(
      PROGRAM_PENDUKUNG_BEDA,
      hasil.indikator.flatMap((indikator) => checkIndikator(indikator, hasil.tahun, daftarProgram)),
    );
  },
};

function checkIndikator(
  { data }: HasilIndikator,
  tahun: number,
  daftarProgram: readonly ProgramAnggaran[],
): readonly HalData[] {
  const tahunan = data.tahunan.find((satu) => satu.tahun === tahun);
  if (tahunan === undefined || tahunan.program.length === 0) return [];
  const dikenal = tahunan.program.map((nama) => ({ nama, program: findProgramBernama(nama, daftarProgram) }));
  const disebut = new Set(dikenal.map(({ program }) => program));
  const isPendukung = ({ indikator }: ProgramAnggaran) => indikator.has(data.kode);
  const listUraian = (daftar: readonly ProgramAnggaran[]) => daftar.map(({ uraian }) => uraian);
  const lebih = listUraian(daftarProgram.filter((program) => isPendukung(program) && !disebut.has(program)));
  const kurang = listUraian(daftarProgram.filter((program) => !isPendukung(program) && disebut.has(program)));
  const asing = dikenal.filter(({ program }) => program === null).map(({ nama }) => nama);
  const beda = [
    lebih.length > 0 && `tblAnggaran juga menyebut kode ${data.kode} pada ${sebutProgram(lebih)}`,
    kurang.length > 0 && `tblAnggaran tidak menyebut kode ${data.kode} pada ${sebutProgram(kurang)}`,
    asing.length > 0 && `tblAnggaran tidak memuat ${sebutProgram(asing)}`,
  ].filter((satu) => satu !== false);
  if (beda.length === 0) return [];
  return [
    {
      jalur: toKolom(tahunan.target?.jalur ?? data.jalur, 'Program Pendukung'),
      tertulis: tahunan.program.join('; '),
      pesan: `Program pendukung "${data.indikator}" tahun ${tahun} berbeda: ${beda.join('; ')}. Samakan kolom Program Pendukung dengan kolom Indikator di tblAnggaran; serapan dan efisiensi dihitung menurut tblAnggaran.`,
    },
  ];
}
