import type { DataKinerja, DataSkm, Jalur } from '../../engine';
import { findMirip, toEjaan } from './ejaan';
import type { HalData, PemeriksaanData } from './pemeriksaan-data';
import { toKolom, toTemuanData } from './pemeriksaan-data';

interface NamaTertulis {
  readonly nama: string;
  readonly jalur: Jalur;
}

/** Names of one kind, among which the same one should be written in one way. */
interface KumpulanNama {
  readonly sebutan: string;
  readonly daftar: readonly NamaTertulis[];
}

/** One name that is written in two ways: it becomes two groups in a table, or two rows of a summary. */
export const NAMA_DUA_EJAAN: PemeriksaanData = {
  kode: 'nama-dua-ejaan',
  tingkat: 'periksa',
  keterangan:
    'Nama tujuan, sasaran, program atau kegiatan, jenis belanja, dan kelompok responden yang ditulis dengan dua ejaan.',
  contoh:
    'Sasaran tertulis "Meningkatnya pelayanan publik." dan di baris lain "Meningkatnya Pelayanan Publik"; samakan tulisannya supaya tidak dianggap dua.',
  check: ({ data }) => toTemuanData(NAMA_DUA_EJAAN, listKumpulan(data).flatMap(checkKumpulan)),
};

function listKumpulan({ indikator, anggaran, belanja, skm }: DataKinerja): readonly KumpulanNama[] {
  return [
    {
      sebutan: 'Tujuan',
      daftar: indikator.map(({ tujuan, jalur }) => ({ nama: tujuan, jalur: toKolom(jalur, 'Tujuan') })),
    },
    {
      sebutan: 'Sasaran',
      daftar: indikator.map(({ sasaran, jalur }) => ({ nama: sasaran, jalur: toKolom(jalur, 'Sasaran') })),
    },
    {
      sebutan: 'Uraian',
      daftar: anggaran.map(({ uraian, jalur }) => ({ nama: uraian, jalur: toKolom(jalur, 'Uraian') })),
    },
    {
      sebutan: 'Jenis Belanja',
      daftar: belanja.map(({ jenis, jalur }) => ({ nama: jenis, jalur: toKolom(jalur, 'Jenis Belanja') })),
    },
    ...(skm === null ? [] : listKumpulanSkm(skm)),
  ];
}

function listKumpulanSkm({ rows, kolomLayanan, demografi }: DataSkm): readonly KumpulanNama[] {
  const layanan = kolomLayanan === null ? [] : [{ nama: 'Layanan', kolom: kolomLayanan }];
  return [...layanan, ...demografi].map(({ nama: sebutan, kolom }) => {
    const pertama = new Map<string, number>();
    rows.forEach((row, baris) => {
      const isi = row[kolom];
      if (typeof isi === 'string' && !pertama.has(isi.trim())) pertama.set(isi.trim(), baris);
    });
    return {
      sebutan,
      daftar: [...pertama].map(([nama, baris]) => ({ nama, jalur: `tblSKM.${baris}.${sebutan}` })),
    };
  });
}

/** Every way of writing but the most frequent, at the first place where it stands. */
function checkKumpulan({ sebutan, daftar }: KumpulanNama): readonly HalData[] {
  const perEjaan = new Map<string, Map<string, { banyak: number; readonly jalur: Jalur }>>();
  for (const { nama, jalur } of daftar) {
    if (nama === '') continue;
    const cara = perEjaan.get(toEjaan(nama)) ?? new Map<string, { banyak: number; readonly jalur: Jalur }>();
    perEjaan.set(toEjaan(nama), cara);
    const ada = cara.get(nama);
    if (ada === undefined) cara.set(nama, { banyak: 1, jalur });
    else ada.banyak += 1;
  }
  const mirip = findMirip([...perEjaan.keys()]);
  return [...perEjaan].flatMap(([ejaan, cara]) => {
    const [lazim, ...lain] = [...cara].sort(([, kiri], [, kanan]) => kanan.banyak - kiri.banyak);
    if (lazim === undefined) return [];
    const [miripLazim] = [...(perEjaan.get(mirip.get(ejaan) ?? '')?.keys() ?? [])];
    const salahHuruf = miripLazim === undefined ? [] : [toHal(sebutan, lazim, miripLazim)];
    return [...lain.map((satu) => toHal(sebutan, satu, lazim[0])), ...salahHuruf];
  });
}

function toHal(
  sebutan: string,
  [nama, { jalur }]: readonly [string, { readonly jalur: Jalur }],
  lain: string,
): HalData {
  const pesan = `${sebutan} tertulis "${nama}" dan di baris lain "${lain}"; samakan tulisannya supaya tidak dianggap dua.`;
  return { jalur, tertulis: nama, pesan };
}
