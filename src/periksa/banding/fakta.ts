import type { AngkaHasil, Bacaan, HasilIndikator, HasilKinerja } from '../../engine';
import { desimal, type Desimal, formatAngka, formatRupiah } from '../../engine';
import { normalizeNama } from '../angka/nama';
import type { JenisKolom } from '../model';
import { isTanpaPenyebut } from '../tanpa-penyebut';

/** A figure that the data tables hold, or that follows from them. */
export interface Fakta {
  readonly nilai: Desimal;
  /** As the report prints it. */
  readonly teks: string;
}

/** Figures by what they are, their year and the name of their row. */
export class DaftarFakta {
  private readonly menurutKunci = new Map<string, Fakta[]>();
  private readonly daftarIndikator = new Set<string>();
  private readonly tanpaPenyebut = new Set<string>();

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

function toKunci(jenis: JenisKolom, tahun: number, nama: string): string {
  return `${jenis} ${tahun} ${nama}`;
}

/** Everything about indicators and budget that a printed table may repeat. */
export function buildFakta({ data: { jumlahDesa }, indikator, anggaran, belanja, tahun }: HasilKinerja): DaftarFakta {
  const fakta = new DaftarFakta(jumlahDesa ?? null);
  for (const satu of indikator) addIndikator(fakta, satu, tahun);
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

function toTerbaca(bacaan: Bacaan): Fakta | null {
  return bacaan.jenis === 'angka' ? { nilai: bacaan.nilai, teks: bacaan.teks } : null;
}

function toFakta(angka: AngkaHasil | null): Fakta | null {
  return angka && { nilai: angka.utuh, teks: formatAngka(angka.bulat, angka.desimal, 'potong') };
}

function toRupiah(nilai: Desimal | null): Fakta | null {
  return nilai && { nilai: desimal(nilai.toFixed(0, 'potong')), teks: formatRupiah(nilai) };
}
