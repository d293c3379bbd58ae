import type { HasilIndikator, HasilKinerja } from '../engine';
import { buildGrafik } from './build-grafik';
import { buildTable, hasBaris } from './build-table';
import type { Grafik } from './grafik';
import type { Konteks } from './konteks';
import type { Kebutuhan } from './layout';
import { buildNarasiLaporan } from './narasi';
import type { EntriTabel, KelompokTabel, Profil } from './profil/profil';
import { findSkm } from './sumber/skm';
import type { Tabel } from './table';

/** Every table of Bab III in the order and numbering of the profile; tables without data are left out. */
export function buildLaporan(hasil: HasilKinerja, profil: Profil): Tabel[] {
  const penomoran = new Penomoran(profil.bagian);
  const penomoranGrafik = new Penomoran(profil.bagian);
  const daftar = profil.tabel.flatMap((kelompok) =>
    listKonteks(kelompok, hasil, profil).flatMap((konteks) =>
      kelompok.tabel
        .filter(({ layout }) => (layout.butuh ?? []).every((butuh) => hasKebutuhan(butuh, konteks)))
        .filter(({ layout }) => hasBaris(layout, konteks))
        .map((entri) => ({
          layout: entri.layout,
          konteks,
          tabel: {
            ...buildTable(entri.layout, konteks, penomoran.next(entri)),
            berjudul: !entri.tanpaNomor,
            grafik: listGrafik(entri, konteks, penomoranGrafik),
          },
        })),
    ),
  );
  const narasi = buildNarasiLaporan(daftar, hasil, profil);
  const banyak = countJudul(daftar.map(({ tabel }) => tabel));
  return daftar.map(({ tabel, konteks }, letak) => ({
    ...tabel,
    judul: (banyak.get(tabel.judul) ?? 0) > 1 ? formatJudulKembar(tabel.judul, konteks) : tabel.judul,
    narasi: narasi[letak] ?? [],
  }));
}

function countJudul(daftar: readonly Pick<Tabel, 'judul'>[]): ReadonlyMap<string, number> {
  const banyak = new Map<string, number>();
  for (const { judul } of daftar) banyak.set(judul, (banyak.get(judul) ?? 0) + 1);
  return banyak;
}

/** A caption that names the sasaran only says of which of its indicators the table is. */
function formatJudulKembar(judul: string, { indikator }: Konteks): string {
  return indikator === '' || judul.includes(indikator) ? judul : `${judul}: ${indikator}`;
}

/** The chart of a table, numbered only when it is drawn. */
function listGrafik({ grafik: layout, bagian }: EntriTabel, konteks: Konteks, penomoran: Penomoran): Grafik[] {
  const grafik = layout === undefined ? null : buildGrafik(layout, konteks);
  if (grafik === null) return [];
  return [{ no: layout?.tanpaNomor ? '' : penomoran.next(bagian === undefined ? {} : { bagian }), ...grafik }];
}

class Penomoran {
  private readonly terakhir = new Map<string, number>();
  private nomor = '';

  constructor(private readonly bagian: string) {}

  next({ bagian = this.bagian, lanjutan, tanpaNomor }: Omit<EntriTabel, 'layout' | 'grafik'>): string {
    if (lanjutan !== undefined) return `${this.nomor} (${lanjutan})`;
    if (tanpaNomor) return `tanpa nomor (${bagian})`;
    const urutan = (this.terakhir.get(bagian) ?? 0) + 1;
    this.terakhir.set(bagian, urutan);
    this.nomor = `${bagian}.${urutan}`;
    return this.nomor;
  }
}

/** One context, or one for each indicator, tujuan or sasaran that the group of tables is repeated for. */
function listKonteks(kelompok: KelompokTabel, hasil: HasilKinerja, profil: Profil): Konteks[] {
  const umum = { hasil, profil };
  const { setiap, urutan } = kelompok;
  if (setiap === undefined) {
    const daftarIndikator = hasil.indikator;
    return [
      {
        ...umum,
        daftarIndikator,
        tujuan: daftarIndikator[0]?.data.tujuan ?? '',
        sasaran: '',
        indikator: '',
        urutan: 1,
      },
    ];
  }
  return groupIndikator(
    hasil.indikator.filter((indikator) => isDipilih(indikator, kelompok)),
    setiap,
  )
    .map((daftarIndikator, letak) => {
      const data = daftarIndikator[0]?.data;
      return {
        ...umum,
        daftarIndikator,
        tujuan: data?.tujuan ?? '',
        sasaran: data?.sasaran ?? '',
        indikator: data?.indikator ?? '',
        urutan: letak + 1,
      };
    })
    .filter(
      (konteks) =>
        urutan === undefined ||
        (konteks.urutan >= urutan.mulai && konteks.urutan <= (urutan.sampai ?? Number.POSITIVE_INFINITY)),
    );
}

function isDipilih({ data }: HasilIndikator, { jenis, caraHitung, bukanCaraHitung }: KelompokTabel): boolean {
  return (
    (jenis === undefined || jenis.includes(data.jenis)) &&
    (caraHitung === undefined || data.caraHitung === caraHitung) &&
    (bukanCaraHitung === undefined || data.caraHitung !== bukanCaraHitung)
  );
}

function groupIndikator(
  daftar: readonly HasilIndikator[],
  setiap: NonNullable<KelompokTabel['setiap']>,
): HasilIndikator[][] {
  const kunci = ({ data }: HasilIndikator, letak: number) => (setiap === 'indikator' ? String(letak) : data[setiap]);
  const kelompok = new Map<string, HasilIndikator[]>();
  daftar.forEach((indikator, letak) => {
    const nama = kunci(indikator, letak).toLowerCase();
    kelompok.set(nama, [...(kelompok.get(nama) ?? []), indikator]);
  });
  return [...kelompok.values()];
}

function hasKebutuhan(butuh: Kebutuhan, konteks: Konteks): boolean {
  const { hasil } = konteks;
  if (butuh.startsWith('teks:')) return (hasil.data.teks[butuh.slice('teks:'.length)]?.baris.length ?? 0) > 0;
  switch (butuh) {
    case 'indikator':
      return konteks.daftarIndikator.length > 0;
    case 'renstra':
      return konteks.daftarIndikator.some(({ data }) => (data.targetAkhir?.bacaan.jenis ?? 'kosong') !== 'kosong');
    case 'anggaran':
      return hasil.anggaran.some(({ data }) => data.tahun === hasil.tahun);
    case 'belanja':
      return hasil.belanja.some(({ data }) => data.tahun === hasil.tahun);
    case 'skm':
      return findSkm(konteks) !== undefined;
    case 'analisis':
      return hasil.data.analisis.length > 0;
    case 'program':
      return hasil.indikator.some(({ data }) => data.jenis === 'program');
    default:
      return true;
  }
}
