import type { BarisCetak, JenisKolom, LaporanCetak, Pemeriksaan, TabelCetak, TemuanCetak } from '../model';
import { listKelompok, type KelompokKolom } from './kepala';
import { toKunci } from './teks';
import { buildTemuanSel, sebutDaftar, sebutTabel } from '../temuan-sel';

const KODE = 'kepala-tahun';

/** A figure of an indicator for a year, as a table prints it. */
interface Fakta {
  readonly tabel: TabelCetak;
  readonly kolom: number;
  readonly jenis: JenisKolom;
  readonly tahun: number;
  readonly kunci: ReadonlySet<string>;
  readonly nilai: string;
  readonly teks: string;
}

function findTahunJudul(judul: string): number | null {
  const daftar = [...new Set(judul.match(/(?<!\d)20\d\d(?!\d)/g))];
  return daftar.length === 1 ? Number(daftar[0]) : null;
}

/** What names the row: its texts that are no figures. */
function listKunci({ sel }: BarisCetak): ReadonlySet<string> {
  return new Set(
    sel.flatMap(({ bacaan, teks }) =>
      bacaan.jenis === 'bukan-angka' && toKunci(teks).length > 2 ? [toKunci(teks)] : [],
    ),
  );
}

function listFakta({ tabel: daftarTabel }: LaporanCetak): readonly Fakta[] {
  return daftarTabel.flatMap((tabel) => {
    const tahunJudul = findTahunJudul(tabel.judul);
    if (!tabel.kolom.some(({ jenis }) => jenis === 'target' || jenis === 'realisasi')) return [];
    return tabel.baris.flatMap((baris) =>
      baris.sel.flatMap(({ bacaan, teks }, kolom): Fakta[] => {
        const milik = tabel.kolom[kolom];
        const tahun = milik?.tahun ?? tahunJudul;
        const isPakai = milik?.jenis === 'target' || milik?.jenis === 'realisasi';
        if (!isPakai || tahun === null || bacaan.jenis !== 'angka' || baris.jenis !== 'data') return [];
        const nilai = bacaan.nilai.toFixed(4, 'potong');
        return [{ tabel, kolom, jenis: milik.jenis, tahun, kunci: listKunci(baris), nilai, teks }];
      }),
    );
  });
}

interface Bukti {
  readonly milik: readonly Fakta[];
  readonly setuju: readonly Fakta[];
  readonly bantah: readonly Fakta[];
}

/** What the rest of the report says about the figures below one header cell with a year. */
function findBukti(tabel: TabelCetak, kolom: readonly number[], tahun: number, semua: readonly Fakta[]): Bukti {
  const milik = semua.filter((fakta) => fakta.tabel === tabel && kolom.includes(fakta.kolom));
  const sebanding = (fakta: Fakta) =>
    semua.filter(
      (lain) =>
        (lain.tabel !== tabel || lain.kolom !== fakta.kolom) &&
        lain.jenis === fakta.jenis &&
        [...lain.kunci].some((kunci) => fakta.kunci.has(kunci)),
    );
  return {
    milik,
    setuju: milik.flatMap((fakta) =>
      sebanding(fakta).filter((lain) => lain.nilai === fakta.nilai && lain.tabel !== tabel),
    ),
    bantah: milik.flatMap((fakta) =>
      sebanding(fakta).filter((lain) => lain.tahun === tahun && lain.nilai !== fakta.nilai && !milik.includes(lain)),
    ),
  };
}

function checkKelompok(tabel: TabelCetak, { sel, kolom }: KelompokKolom, semua: readonly Fakta[]): TemuanCetak[] {
  const tahun = findTahunJudul(sel.teks);
  if (tahun === null) return [];
  const { milik, setuju, bantah } = findBukti(tabel, kolom, tahun, semua);
  const daftarTahun = [...new Set(setuju.map((fakta) => fakta.tahun))];
  const [benar] = daftarTahun;
  if (benar === undefined || daftarTahun.length > 1 || benar === tahun || bantah.length === 0) return [];
  // One figure may be the same in two years; target and realisasi together are not.
  if (new Set(setuju.map(({ jenis }) => jenis)).size < 2) return [];
  const seharusnya = sel.teks.replaceAll(String(tahun), String(benar));
  return [
    buildTemuanSel(KODE, tabel, sel, {
      tingkat: 'salah',
      seharusnya,
      pesan: `"${sel.teks}" di ${sebutTabel(tabel)} berada di atas ${sebutDaftar(milik.map(({ teks }) => teks))}, yang di ${sebutDaftar(setuju.map((fakta) => sebutTabel(fakta.tabel)))} adalah angka ${benar}; angka ${tahun} lain (${sebutDaftar(bantah.map(({ teks }) => teks))}). Ganti menjadi "${seharusnya}".`,
    }),
  ];
}

/** A year in a header over figures that the other tables give to another year. */
export const PERIKSA_KEPALA_TAHUN: Pemeriksaan = {
  kode: KODE,
  keterangan: 'Tahun di kepala kolom yang menurut tabel lain bukan tahun angkanya.',
  contoh:
    '"Tahun 2022" di Tabel 3.3.2 berada di atas 75 dan 83,20, yang di Tabel 2.1.1 dan Tabel 3.2.5 adalah angka 2023; angka 2022 lain (74 dan 80,96). Ganti menjadi "Tahun 2023".',
  check(laporan) {
    const semua = listFakta(laporan);
    return laporan.tabel.flatMap((tabel) =>
      tabel.kepala.flatMap((_, baris) =>
        listKelompok(tabel, baris).flatMap((kelompok) => checkKelompok(tabel, kelompok, semua)),
      ),
    );
  },
};
