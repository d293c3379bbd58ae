import type { AngkaHasil, Desimal, HasilBelanja } from '../../../engine';
import { calculatePorsi, calculateSerapan, roundAngka, rupiah } from '../../../engine';
import type { IsiBelanja, IsiRingkasan, SelLayout } from '../../layout';
import { sumLeaves } from '../../sumber/ringkasan';
import { formatPersen, formatUang, formatUangTerbilang } from '../angka';
import { listBlok, listSemuaSel } from '../tabel-laporan';
import { fillKalimat, joinDaftar, joinKalimat, rapikanNama } from '../templat';
import type { BahanKelompok } from './bahan-kelompok';

const SUBJEK = {
  belanja: 'Anggaran belanja {instansi} tahun {tahun}',
  program: 'Anggaran program dan kegiatan tahun {tahun}',
  sasaran: 'Anggaran yang mendukung sasaran tahun {tahun}',
} as const;

const KALIMAT = {
  lengkap: '{subjek} berjumlah {pagu} dengan realisasi {realisasi} atau {serapan}.',
  tanpaSerapan: '{subjek} berjumlah {pagu} dengan realisasi {realisasi}.',
  pagu: '{subjek} berjumlah {pagu}.',
  paguNol: '{subjek} berjumlah {pagu} sehingga serapannya tidak dapat dihitung.',
  rincian: 'Anggaran tersebut terdiri atas {daftar}.',
  rincianTanpaInduk: 'Anggaran belanja tahun {tahun} terdiri atas {daftar}.',
  butir: '{jenis} sebesar {pagu} dengan realisasi {realisasi} ({serapan})',
  butirPorsi: '{jenis} sebesar {pagu} ({porsi})',
  butirPagu: '{jenis} sebesar {pagu}',
} as const;

/** Budget by jenis belanja; null when no table of the group prints it. */
export function formatAnggaranBelanja(bahan: BahanKelompok): string | null {
  const { hasil } = bahan.umum;
  const daftar = hasil.belanja.filter(({ data }) => data.tahun === hasil.tahun);
  if (findSelBelanja(bahan, 'pagu') === undefined) return null;
  const puncak = daftar.filter(({ tingkat }) => tingkat === 0);
  const [induk] = puncak;
  const tahun = String(hasil.tahun);
  if (induk === undefined || puncak.length > 1) {
    const butir = formatDaftarBelanja(bahan, puncak, null);
    return butir === null ? null : fillKalimat(KALIMAT.rincianTanpaInduk, { tahun, daftar: butir });
  }
  const subjek = fillKalimat(SUBJEK.belanja, { instansi: rapikanNama(hasil.data.instansi), tahun });
  const butir = formatDaftarBelanja(
    bahan,
    daftar.filter(({ tingkat }) => tingkat === 1),
    induk.pagu,
  );
  return joinKalimat([
    formatJumlah(bahan, {
      subjek,
      pagu: induk.pagu,
      realisasi: findSelBelanja(bahan, 'realisasi') && induk.realisasi,
      selSerapan: findSelBelanja(bahan, 'serapan'),
    }),
    butir === null ? null : fillKalimat(KALIMAT.rincian, { daftar: butir }),
  ]);
}

/** Total of the budget rows; null when no table prints it, or when it is the total of the belanja said before. */
export function formatAnggaranProgram(bahan: BahanKelompok): string | null {
  const { hasil } = bahan.umum;
  if (findSelRingkasan(bahan, 'totalPagu') === undefined) return null;
  const pagu = sumLeaves(hasil, (anggaran) => anggaran.pagu);
  const realisasi = sumLeaves(hasil, (anggaran) => anggaran.realisasi);
  if (isJumlahBelanja(bahan, pagu)) return null;
  const hasProgram = hasil.anggaran.some(({ level, data }) => level === 'program' && data.tahun === hasil.tahun);
  return formatJumlah(bahan, {
    subjek: fillKalimat(hasProgram ? SUBJEK.program : SUBJEK.sasaran, { tahun: String(hasil.tahun) }),
    pagu,
    realisasi: findSelRingkasan(bahan, 'totalRealisasi') && realisasi,
    selSerapan: findSelRingkasan(bahan, 'totalSerapan'),
  });
}

function isJumlahBelanja(bahan: BahanKelompok, pagu: Desimal | null): boolean {
  const { hasil } = bahan.umum;
  const puncak = hasil.belanja.filter(({ data, tingkat }) => data.tahun === hasil.tahun && tingkat === 0);
  const [induk] = puncak;
  if (findSelBelanja(bahan, 'pagu') === undefined || puncak.length !== 1 || pagu === null) return false;
  return induk?.pagu?.compare(pagu) === 0;
}

interface Jumlah {
  readonly subjek: string;
  readonly pagu: Desimal | null;
  /** undefined where the tables do not print it. */
  readonly realisasi: Desimal | null | undefined;
  readonly selSerapan: SelLayout<string> | undefined;
}

function formatJumlah({ umum }: BahanKelompok, { subjek, pagu, realisasi, selSerapan }: Jumlah): string | null {
  if (pagu === null) return null;
  const isi = { subjek, pagu: formatUangTerbilang(pagu, umum.gaya) };
  if (!realisasi) return fillKalimat(pagu.isNol() ? KALIMAT.paguNol : KALIMAT.pagu, isi);
  const lengkap = { ...isi, realisasi: formatUangTerbilang(realisasi, umum.gaya) };
  const serapan = selSerapan && calculateSerapanBulat({ umum }, pagu, realisasi);
  if (!serapan) return fillKalimat(KALIMAT.tanpaSerapan, lengkap);
  const aturan = umum.profil.pengaturan.pembulatanSerapan;
  return fillKalimat(KALIMAT.lengkap, { ...lengkap, serapan: formatPersen(serapan, selSerapan, aturan) });
}

function calculateSerapanBulat(
  { umum }: Pick<BahanKelompok, 'umum'>,
  pagu: Desimal,
  realisasi: Desimal,
): AngkaHasil | null {
  const serapan = calculateSerapan(rupiah(pagu), rupiah(realisasi));
  return serapan && roundAngka(serapan, umum.profil.pengaturan.pembulatanSerapan);
}

function formatDaftarBelanja(
  bahan: BahanKelompok,
  daftar: readonly HasilBelanja[],
  jumlahPagu: Desimal | null,
): string | null {
  const butir = daftar.flatMap((belanja) => formatButirBelanja(bahan, belanja, jumlahPagu) ?? []);
  return butir.length === 0 ? null : joinDaftar(butir);
}

/** Realisasi and serapan where the table prints them, else the share of the whole. */
function formatButirBelanja(
  bahan: BahanKelompok,
  { data, pagu, realisasi, serapan }: HasilBelanja,
  jumlahPagu: Desimal | null,
): string | null {
  if (pagu === null) return null;
  const { gaya, profil } = bahan.umum;
  const aturan = profil.pengaturan.pembulatanSerapan;
  const isi = { jenis: rapikanNama(data.jenis), pagu: formatUangTerbilang(pagu, gaya) };
  const selSerapan = findSelBelanja(bahan, 'serapan');
  if (selSerapan && findSelBelanja(bahan, 'realisasi') && realisasi !== null && serapan !== null) {
    return fillKalimat(KALIMAT.butir, {
      ...isi,
      realisasi: formatUang(realisasi),
      serapan: formatPersen(serapan, selSerapan, aturan),
    });
  }
  const selPorsi = findSelBelanja(bahan, 'porsi');
  const porsi = selPorsi && jumlahPagu && calculatePorsi(rupiah(pagu), rupiah(jumlahPagu));
  if (!selPorsi || !porsi) return fillKalimat(KALIMAT.butirPagu, isi);
  return fillKalimat(KALIMAT.butirPorsi, { ...isi, porsi: formatPersen(roundAngka(porsi, aturan), selPorsi, aturan) });
}

function findSelBelanja({ daftarTabel }: BahanKelompok, isi: IsiBelanja): SelLayout<string> | undefined {
  return daftarTabel
    .flatMap((tabel) => listBlok(tabel, 'belanja').flatMap(listSemuaSel))
    .find((sel) => sel.isi === isi && (sel.tahun ?? 0) === 0);
}

function findSelRingkasan({ daftarTabel }: BahanKelompok, isi: IsiRingkasan): SelLayout<string> | undefined {
  return daftarTabel
    .flatMap((tabel) => listBlok(tabel, 'ringkasan').flatMap(listSemuaSel))
    .find((sel) => sel.isi === isi);
}
