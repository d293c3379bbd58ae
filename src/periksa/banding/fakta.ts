import type { AngkaHasil, Bacaan, HasilIndikator, HasilKinerja } from '../../engine';
import { type Desimal, formatAngka, formatRupiah, normalizeNama } from '../../engine';
import type { JenisKolom } from '../model';
import { findProgramBernama, listProgramAnggaran, type ProgramAnggaran } from '../program-pendukung';
import { isTanpaPenyebut } from '../tanpa-penyebut';

/** A figure that the data tables hold, or that follows from them. */
export interface Fakta {
  readonly nilai: Desimal;
  /** As the report prints it. */
  readonly teks: string;
}

/** A programme that supports an indicator, with every name it goes by as `normalizeNama` writes it. */
export type ProgramPendukung = Pick<ProgramAnggaran, 'uraian' | 'nama'>;

/** What a row of programmes may stand under. */
export type JenisPendukung = Extract<JenisKolom, 'tujuan' | 'sasaran' | 'indikator'>;

/** Figures by what they are, their year and the name of their row. */
export class DaftarFakta {
  private readonly menurutKunci = new Map<string, Fakta[]>();
  private readonly daftarIndikator = new Set<string>();
  private readonly tanpaPenyebut = new Set<string>();
  private readonly pendukung = new Map<string, readonly ProgramPendukung[]>();

  /** @param jumlahDesa  villages of the kecamatan, where the office says */
  constructor(readonly jumlahDesa: number | null = null) {}

  add(jenis: JenisKolom, tahun: number, daftarNama: readonly string[], fakta: Fakta | null): void {
    if (fakta === null) return;
    for (const nama of new Set(daftarNama.map(normalizeNama))) {
      if (nama === '') continue;
      const kunci = toKunci(jenis, tahun, nama);
      this.menurutKunci.set(kunci, [...(this.menurutKunci.get(kunci) ?? []), fakta]);
    }
  }

  addIndikator(daftarNama: readonly string[]): void {
    for (const nama of daftarNama.map(normalizeNama)) if (nama !== '') this.daftarIndikator.add(nama);
  }

  /** Years in which there was nothing that the indicator could be a share of. */
  addTanpaPenyebut(tahun: number, daftarNama: readonly string[]): void {
    for (const nama of daftarNama.map(normalizeNama)) if (nama !== '') this.tanpaPenyebut.add(`${tahun} ${nama}`);
  }

  /**
   * Programmes of the report year below a tujuan, sasaran or indikator. Those of several indicators add up; where one of
   * them has none, nothing is known of the whole.
   */
  addPendukung(jenis: JenisPendukung, daftarNama: readonly string[], daftarProgram: readonly ProgramPendukung[]): void {
    for (const nama of new Set(daftarNama.map(normalizeNama))) {
      if (nama === '') continue;
      const kunci = `${jenis} ${nama}`;
      const ada = this.pendukung.get(kunci) ?? [];
      const baru = daftarProgram.filter((program) => !ada.some((lain) => isProgramSama(lain, program)));
      const isLengkap = daftarProgram.length > 0 && (ada.length > 0 || !this.pendukung.has(kunci));
      this.pendukung.set(kunci, isLengkap ? [...ada, ...baru] : []);
    }
  }

  /** @returns none where the data do not say which programmes support it */
  findPendukung(jenis: JenisPendukung, nama: string): readonly ProgramPendukung[] {
    return this.pendukung.get(`${jenis} ${normalizeNama(nama)}`) ?? [];
  }

  isTanpaPenyebut(tahun: number, nama: string): boolean {
    return this.tanpaPenyebut.has(`${tahun} ${nama}`);
  }

  /** The indicator a caption names, the longest of several, as `normalizeNama` writes it. */
  findIndikatorJudul(judul: string): string | null {
    const teks = ` ${normalizeNama(judul)} `;
    const disebut = [...this.daftarIndikator].filter((nama) => teks.includes(` ${nama} `));
    return disebut.sort((kiri, kanan) => kanan.length - kiri.length)[0] ?? null;
  }

  /** @param nama  as `normalizeNama` writes it; names that several rows share give several figures */
  find(jenis: JenisKolom, tahun: number, nama: string): readonly Fakta[] {
    return this.menurutKunci.get(toKunci(jenis, tahun, nama)) ?? [];
  }
}

function isProgramSama(kiri: ProgramPendukung, kanan: ProgramPendukung): boolean {
  return kiri.nama.some((nama) => kanan.nama.includes(nama));
}

function toKunci(jenis: JenisKolom, tahun: number, nama: string): string {
  return `${jenis} ${tahun} ${nama}`;
}

/** Everything about indicators and budget that a printed table may repeat. */
export function buildFakta(hasil: HasilKinerja): DaftarFakta {
  const { indikator, anggaran, belanja, tahun } = hasil;
  const fakta = new DaftarFakta(hasil.data.jumlahDesa ?? null);
  for (const satu of indikator) addIndikator(fakta, satu, tahun);
  addPendukung(fakta, hasil);
  for (const { data, pagu, realisasi, sisa, serapan } of [...anggaran, ...belanja]) {
    const nama = 'uraian' in data ? [data.uraian, data.namaLain] : [data.jenis];
    fakta.add('anggaran', data.tahun, nama, toRupiah(pagu));
    fakta.add('realisasiAnggaran', data.tahun, nama, toRupiah(realisasi));
    fakta.add('sisa', data.tahun, nama, toRupiah(sisa));
    fakta.add('serapan', data.tahun, nama, toFakta(serapan));
  }
  return fakta;
}

function addIndikator(fakta: DaftarFakta, { data, tahunan }: HasilIndikator, tahunLaporan: number): void {
  const nama = [data.indikator, data.namaLain];
  fakta.addIndikator(nama);
  for (const { tahun, periode } of data.tahunan) {
    if (periode.some(isTanpaPenyebut)) fakta.addTanpaPenyebut(tahun, nama);
  }
  for (const satu of tahunan) {
    const { tahun, target, realisasi, capaian, capaianRenstra } = satu;
    fakta.add('target', tahun, nama, toTerbaca(target));
    fakta.add('realisasi', tahun, nama, toTerbaca(realisasi));
    fakta.add('capaian', tahun, nama, toFakta(capaian));
    fakta.add('capaianRenstra', tahun, nama, toFakta(capaianRenstra));
    fakta.add('anggaran', tahun, nama, toRupiah(satu.pagu));
    fakta.add('realisasiAnggaran', tahun, nama, toRupiah(satu.realisasiAnggaran));
    fakta.add('serapan', tahun, nama, toFakta(satu.serapan));
  }
  const akhir = data.targetAkhir?.bacaan;
  if (akhir === undefined) return;
  fakta.add('targetAkhir', tahunLaporan, nama, toTerbaca(akhir));
  const hasTargetTahunAkhir = tahunan.some(
    ({ tahun, target }) => tahun === data.tahunAkhir && target.jenis === 'angka',
  );
  if (data.tahunAkhir !== null && !hasTargetTahunAkhir) fakta.add('target', data.tahunAkhir, nama, toTerbaca(akhir));
}

/** By the target, where it lists programmes, else by the budget. */
function addPendukung(fakta: DaftarFakta, hasil: HasilKinerja): void {
  const daftarProgram = listProgramAnggaran(hasil);
  for (const { data } of hasil.indikator) {
    const tertulis = data.tahunan.find(({ tahun }) => tahun === hasil.tahun)?.program ?? [];
    const pendukung =
      tertulis.length === 0
        ? daftarProgram.filter(({ indikator }) => indikator.has(data.kode))
        : tertulis.map((uraian) => ({
            uraian,
            nama: [normalizeNama(uraian), ...(findProgramBernama(uraian, daftarProgram)?.nama ?? [])],
          }));
    fakta.addPendukung('indikator', [data.indikator, data.namaLain], pendukung);
    if (data.jenis === 'tujuan') fakta.addPendukung('tujuan', [data.tujuan], pendukung);
    else fakta.addPendukung('sasaran', [data.sasaran], pendukung);
  }
}

function toTerbaca(bacaan: Bacaan): Fakta | null {
  return bacaan.jenis === 'angka' ? { nilai: bacaan.nilai, teks: bacaan.teks } : null;
}

function toFakta(angka: AngkaHasil | null): Fakta | null {
  return angka && { nilai: angka.utuh, teks: formatAngka(angka.bulat, angka.desimal, 'potong') };
}

function toRupiah(nilai: Desimal | null): Fakta | null {
  return nilai && { nilai, teks: formatRupiah(nilai) };
}
