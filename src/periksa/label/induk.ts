import type { LaporanCetak, Pemeriksaan, TemuanCetak } from '../model';
import { groupBy, listNama, listSebutan, type Nama, type Sebutan } from './sebutan';
import { buildTemuanSel, sebutDaftar, sebutTabel } from '../temuan-sel';

const KODE = 'induk';

interface Anak {
  readonly satu: Sebutan;
  /** Heading of the programme above it, and the next one below. */
  readonly induk: Sebutan;
  readonly berikut: Sebutan | undefined;
  /** Whether the heading of the next programme follows, with nothing but rows of the same kegiatan between. */
  readonly indukBaris: number;
}

/** Kegiatan with the programme they stand under, table by table. */
function listAnak(daftarSebutan: readonly Sebutan[]): readonly Anak[] {
  return [...groupBy(daftarSebutan, ({ urutan }) => urutan).values()].flatMap((setabel) => {
    const program = setabel.filter(({ jenis }) => jenis === 'program');
    if (program.length === 0) return [];
    return setabel.flatMap((satu): Anak[] => {
      const induk = program.findLast(({ baris, kolom }) => baris < satu.baris && kolom === satu.kolom);
      const berikut = program.find(({ baris, kolom }) => baris > satu.baris && kolom === satu.kolom);
      return satu.jenis !== 'uraian' || induk === undefined ? [] : [{ satu, induk, berikut, indukBaris: induk.baris }];
    });
  });
}

/** Kegiatan that stand above the heading of the programme to which the other tables give them. */
export const PERIKSA_INDUK: Pemeriksaan = {
  kode: KODE,
  keterangan: 'Kegiatan yang berdiri di bawah program lain daripada di tabel lain.',
  contoh:
    '"Koordinasi Kegiatan Pemerintahan" di Tabel 3.9 berdiri di bawah "Program Penunjang", sedangkan di Tabel 2.5 di bawah "Program Pelayanan Publik". Pindahkan ke bawah program itu.',
  check(laporan: LaporanCetak) {
    const daftarSebutan = listSebutan(laporan);
    const milik = new Map<Sebutan, Nama>();
    const daftarAnak = listAnak(daftarSebutan);
    if (daftarAnak.length === 0) return [];
    for (const nama of listNama(daftarSebutan)) {
      for (const satu of nama.ejaan.flat()) milik.set(satu, nama);
    }
    const perNama = groupBy(daftarAnak, ({ satu }) => milik.get(satu));
    let sebelum: Sebutan | null = null;
    return daftarAnak.flatMap(({ satu, induk, berikut }): TemuanCetak[] => {
      const lain = (perNama.get(milik.get(satu)) ?? []).filter((anak) => anak.satu.urutan !== satu.urutan);
      const isSepakat =
        lain.length > 0 && lain.every((anak) => berikut !== undefined && milik.get(anak.induk) === milik.get(berikut));
      if (!isSepakat || berikut === undefined || milik.get(induk) === milik.get(berikut)) return [];
      const isLanjutan = sebelum?.urutan === satu.urutan && sebelum.baris === satu.baris - 1;
      sebelum = satu;
      if (isLanjutan) return [];
      return [
        buildTemuanSel(KODE, satu.tabel, satu.sel, {
          tingkat: 'periksa',
          pesan: `"${satu.teks}" di ${sebutTabel(satu.tabel)} berdiri di bawah "${induk.teks}", sedangkan di ${sebutDaftar(lain.map((anak) => sebutTabel(anak.satu.tabel)))} di bawah "${berikut.teks}". Pindahkan baris itu beserta rinciannya ke bawah program tersebut, atau betulkan tabel lain.`,
        }),
      ];
    });
  },
};
