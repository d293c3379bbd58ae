import type { Figur } from '../angka/figur';
import { readFigur } from '../angka/figur';
import { DAFTAR_JENIS_NAMA, hasNama, readNama, type JenisNama } from '../angka/nama';
import type { JenisKolom, TemuanCetak } from '../model';
import { buildTemuanSel } from '../temuan-sel';
import type { DaftarFakta, Fakta } from './fakta';
import type { PemeriksaanBanding } from './pemeriksaan-banding';

const KODE = 'beda-data';
const RUPIAH: ReadonlySet<JenisKolom> = new Set(['anggaran', 'realisasiAnggaran', 'sisa']);
const UANG: ReadonlySet<JenisKolom> = new Set([...RUPIAH, 'serapan']);
/** An amount belongs to the programme, where a row has one. */
const NAMA_UANG: readonly JenisNama[] = ['uraian', 'program', 'indikator', 'sasaran', 'tujuan'];
const SEBUTAN: Readonly<Partial<Record<JenisKolom, string>>> = {
  target: 'Target',
  realisasi: 'Realisasi',
  capaian: 'Capaian',
  targetAkhir: 'Target akhir Renstra',
  capaianRenstra: 'Capaian terhadap Renstra',
  anggaran: 'Anggaran',
  realisasiAnggaran: 'Realisasi anggaran',
  sisa: 'Sisa anggaran',
  serapan: 'Serapan',
};

/**
 * Printed figures that the data tables contradict. In the tables of Bab III they are wrong; those of other chapters may
 * hold a plan that was changed since.
 */
export const BEDA_DATA: PemeriksaanBanding = {
  kode: KODE,
  keterangan: 'Angka tercetak yang tidak sama dengan yang dihitung dari tabel data.',
  contoh:
    'Realisasi "Nilai SAKIP" tahun 2022 tertulis 25,28, sedangkan menurut tabel data 75,28; samakan salah satunya.',
  check(laporan, fakta, { isTerpotongBiasa }) {
    const banding = readFigur(laporan).semua.flatMap((figur) => compareFigur(figur, fakta) ?? []);
    return [
      ...banding
        .filter((satu) => satu.kecocokan !== 'cocok' && !isKolomTahunLain(satu, banding, fakta, laporan.tahun))
        .map((satu) => toTemuan(satu, isTerpotongBiasa)),
      ...banding.filter((satu) => isTanpaPenyebut(satu, fakta)).map(toTemuanTanpaPenyebut),
    ];
  },
};

/** A share that is printed as the data tables have it, of nothing. */
function isTanpaPenyebut({ figur: { jenis, tahun }, nama, kecocokan }: Banding, fakta: DaftarFakta): boolean {
  const isBagian = jenis === 'realisasi' || jenis === 'capaian';
  return isBagian && kecocokan === 'cocok' && tahun !== null && fakta.isTanpaPenyebut(tahun, nama);
}

/** A printed figure beside what the data say of it. */
interface Banding {
  readonly figur: Figur;
  readonly nama: string;
  readonly daftar: readonly Fakta[];
  readonly kecocokan: 'cocok' | 'terpotong' | 'beda';
}

function compareFigur(figur: Figur, fakta: DaftarFakta): Banding | null {
  const { tabel, jenis, tahun } = figur;
  if (tabel.baris[figur.baris]?.jenis !== 'data' || tahun === null) return null;
  const banding = listNama(figur, fakta).flatMap((nama) => {
    const daftar = fakta.find(jenis, tahun, nama);
    return daftar.length === 0 ? [] : [{ figur, nama, daftar, kecocokan: findKecocokan(figur, daftar) }];
  });
  // An amount may be that of the row's sasaran or programme as well as of its indicator.
  const cocok = UANG.has(jenis) ? banding.find(({ kecocokan }) => kecocokan === 'cocok') : undefined;
  return cocok ?? banding[0] ?? null;
}

/** What the row may be known by, the most telling first; where no column names it, the caption may. */
function listNama({ tabel, baris, kolom, jenis }: Figur, fakta: DaftarFakta): readonly string[] {
  const nama = readNama(tabel, baris, kolom);
  const urutan = UANG.has(jenis) ? NAMA_UANG : DAFTAR_JENIS_NAMA;
  if (hasNama(nama) || UANG.has(jenis)) return urutan.flatMap((satu) => nama[satu] ?? []);
  const indikator = fakta.findIndikatorJudul(tabel.judul);
  return indikator === null ? [] : [indikator];
}

function findKecocokan({ jenis, nilai, desimal, sel }: Figur, daftar: readonly Fakta[]): Banding['kecocokan'] {
  const isBulat = (fakta: Fakta) => fakta.nilai.round(desimal, 'setengah-ke-atas').compare(nilai) === 0;
  if (daftar.some((fakta) => fakta.teks === sel.teks || isBulat(fakta))) return 'cocok';
  if (!daftar.some((fakta) => fakta.nilai.round(desimal, 'potong').compare(nilai) === 0)) return 'beda';
  // Sen may be left out.
  return RUPIAH.has(jenis) ? 'cocok' : 'terpotong';
}

/**
 * Whether a whole column is the report year's, under a header that names another: the header is wrong then. Not where
 * the table has such a column for the report year already.
 */
function isKolomTahunLain(
  { figur: { tabel, kolom, jenis, tahun } }: Banding,
  banding: readonly Banding[],
  fakta: DaftarFakta,
  tahunLaporan: number | null,
): boolean {
  const hasKolomTahunIni = tabel.kolom.some((satu) => satu.jenis === jenis && satu.tahun === tahunLaporan);
  if (tahunLaporan === null || tahun === tahunLaporan || hasKolomTahunIni) return false;
  const sekolom = banding.filter(({ figur }) => figur.tabel === tabel && figur.kolom === kolom);
  return sekolom.every(({ figur, nama }) => {
    const daftar = fakta.find(figur.jenis, tahunLaporan, nama);
    return daftar.length > 0 && findKecocokan(figur, daftar) === 'cocok';
  });
}

function toTemuanTanpaPenyebut({ figur, nama }: Banding): TemuanCetak {
  const { tabel, sel } = figur;
  return buildTemuanSel(KODE, tabel, sel, {
    tingkat: 'periksa',
    pesan: `${sebutFigur(figur, nama)} tertulis ${sel.teks}, sedangkan menurut tabel data Penyebutnya 0, sehingga tidak dapat dihitung; tulis "-", atau betulkan Penyebut.`,
  });
}

function sebutFigur(figur: Figur, nama: string): string {
  return `${SEBUTAN[figur.jenis] ?? 'Angka'} "${findNamaTercetak(figur) || nama}" tahun ${figur.tahun}`;
}

function toTemuan({ figur, nama, daftar, kecocokan }: Banding, isTerpotongBiasa: boolean): TemuanCetak {
  const { tabel, sel } = figur;
  const [seharusnya = '', lain] = [...new Set(daftar.map(({ teks }) => teks))];
  const apa = sebutFigur(figur, nama);
  const umum = {
    kode: KODE,
    lembar: tabel.lembar,
    tabel: tabel.no,
    sel: sel.alamat,
    tertulis: sel.teks,
    seharusnya: lain === undefined ? seharusnya : null,
    selLain: [],
  };
  if (kecocokan === 'terpotong') {
    return {
      ...umum,
      tingkat: isTerpotongBiasa ? 'info' : 'periksa',
      sebab: 'terpotong',
      pesan: `${apa} tertulis ${sel.teks}, terpotong dari ${seharusnya} di tabel data; bulatkan, bukan potong.`,
    };
  }
  return {
    ...umum,
    tingkat: /^3\b/.test(tabel.no) && lain === undefined ? 'salah' : 'periksa',
    sebab: null,
    pesan: `${apa} tertulis ${sel.teks}, sedangkan menurut tabel data ${[seharusnya, lain].filter(Boolean).join(' atau ')}; samakan salah satunya.`,
  };
}

function findNamaTercetak({ tabel, baris }: Figur): string {
  const letak = DAFTAR_JENIS_NAMA.map((jenis) => tabel.kolom.findIndex((kolom) => kolom.jenis === jenis)).find(
    (k) => k >= 0,
  );
  return letak === undefined ? '' : (tabel.baris[baris]?.sel[letak]?.teks ?? '');
}
