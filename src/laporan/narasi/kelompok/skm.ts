import type { HasilSkm, HasilUnsur } from '../../../engine';
import { formatAngka, desimal } from '../../../engine';
import { formatDesimal } from '../../format-sel';
import type { SelLayout } from '../../layout';
import { findSkm, valueUnsur } from '../../sumber/skm';
import { listBlok, listSemuaSel } from '../tabel-laporan';
import { fillKalimat, formatBanyak, formatNama, joinDaftar, joinKalimat } from '../templat';
import type { BahanKelompok } from './bahan-kelompok';

const KALIMAT = {
  survei:
    'Survei Kepuasan Masyarakat (SKM) tahun {tahun} diikuti oleh {responden} responden dan menilai {banyak} unsur pelayanan.',
  ikm: 'Indeks Kepuasan Masyarakat (IKM) yang diperoleh adalah {ikm}, dengan mutu pelayanan {mutu} dan kinerja unit pelayanan {kinerja}.',
  ikmIndeks:
    'Nilai konversi yang diperoleh adalah {indeks}, sehingga Indeks Kepuasan Masyarakat (IKM) adalah {ikm}, dengan mutu pelayanan {mutu} dan kinerja unit pelayanan {kinerja}.',
  periode: 'IKM menurut periode survei adalah {daftar}.',
  butirPeriode: '{ikm} pada {periode}',
  ujung:
    'Unsur dengan nilai rata-rata tertinggi adalah {unsurTinggi} ({tinggi}), sedangkan unsur dengan nilai rata-rata terendah adalah {unsurRendah} ({rendah}), sehingga menjadi prioritas perbaikan.',
  sama: 'Seluruh unsur memperoleh nilai rata-rata yang sama, yaitu {nrr}.',
} as const;

/** The survey of the year: respondents, IKM with mutu, and the unsur with the highest and lowest value. */
export function formatNarasiSkm(bahan: BahanKelompok): string | null {
  const konteks = bahan.daftarTabel[0]?.konteks;
  const skm = konteks && findSkm(konteks);
  if (skm === undefined) return null;
  return joinKalimat([
    fillKalimat(KALIMAT.survei, {
      tahun: String(skm.tahun),
      responden: formatAngka(desimal(skm.responden), 0, 'potong'),
      banyak: formatBanyak(skm.unsur.length),
    }),
    formatIkm(skm, findSel(bahan, 'indeks')),
    formatPeriode(bahan, skm),
    formatUjung(skm.unsur, findSel(bahan, 'nrr') ?? { isi: 'nrr' }),
  ]);
}

/** Cell of the last table that prints the figure: the one the paragraph stands under. */
function findSel({ daftarTabel }: BahanKelompok, isi: string): SelLayout<string> | undefined {
  return daftarTabel
    .flatMap((tabel) => listBlok(tabel, 'unsur', 'skm').flatMap(listSemuaSel))
    .findLast((sel) => sel.isi === isi);
}

/** The index with all its decimals only where the table prints that. */
function formatIkm({ ikm, indeks, mutu, kinerja }: HasilSkm, selIndeks: SelLayout<string> | undefined): string {
  const isi = { ikm: formatDesimal(ikm, { isi: 'ikm' }), mutu, kinerja };
  if (selIndeks === undefined) return fillKalimat(KALIMAT.ikm, isi);
  const teks = formatDesimal(indeks, selIndeks);
  return teks === isi.ikm ? fillKalimat(KALIMAT.ikm, isi) : fillKalimat(KALIMAT.ikmIndeks, { ...isi, indeks: teks });
}

function formatPeriode({ umum }: BahanKelompok, { tahun }: HasilSkm): string | null {
  const daftar = umum.hasil.skm.filter((satu) => satu.tahun === tahun && satu.periode !== '' && satu.kelompok === '');
  if (daftar.length === 0) return null;
  const butir = daftar.map(({ periode, ikm }) =>
    fillKalimat(KALIMAT.butirPeriode, { periode, ikm: formatDesimal(ikm, { isi: 'ikm' }) }),
  );
  return fillKalimat(KALIMAT.periode, { daftar: joinDaftar(butir) });
}

function formatUjung(daftarUnsur: readonly HasilUnsur[], sel: SelLayout<string>): string | null {
  const terurut = [...daftarUnsur].sort((kiri, kanan) => kanan.nrr.compare(kiri.nrr));
  const [atas, bawah] = [terurut[0], terurut.at(-1)];
  if (atas === undefined || bawah === undefined) return null;
  const [tinggi, rendah] = [valueUnsur(atas, sel), valueUnsur(bawah, sel)];
  if (tinggi === rendah) return fillKalimat(KALIMAT.sama, { nrr: tinggi });
  const sebut = (nrr: string) =>
    joinDaftar(
      daftarUnsur.filter((unsur) => valueUnsur(unsur, sel) === nrr).map(({ nama, kode }) => formatNama(nama || kode)),
    );
  return fillKalimat(KALIMAT.ujung, { unsurTinggi: sebut(tinggi), tinggi, unsurRendah: sebut(rendah), rendah });
}
