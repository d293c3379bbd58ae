import type { Angka, AngkaSel, HasilSkm, RealisasiPeriode } from '../../engine';
import { SERATUS, desimal, formatAngka, isPersentase, sum } from '../../engine';
import { formatUkuran } from './angka';
import type { BahanIndikator } from './bahan';
import { fillKalimat, joinDaftar } from './templat';

/** What a realisasi is made of, said behind it: 'realisasinya 6,90%, yaitu 2 dari 29'. */
const KALIMAT = {
  nisbah: ', yaitu {pembilang} dari {penyebut}',
  hasilBagi: ', yaitu {pembilang} dibagi {penyebut}',
  satuPeriode: ' berdasarkan data {periode}',
  rataRata: ', yaitu rata-rata dari {daftar}',
  jumlah: ', yaitu jumlah dari {daftar}',
  gabungan: ', yaitu gabungan dari {daftar}',
  butir: '{periode} ({angka})',
  survei: ', yaitu hasil Survei Kepuasan Masyarakat (SKM) terhadap {responden} responden',
  surveiPeriode: ', yaitu rata-rata Indeks Kepuasan Masyarakat (IKM) dari {daftar} terhadap {responden} responden',
} as const;

/** '' where the workbook does not say, or where what it says does not give the realisasi. */
export function formatKomponen(bahan: BahanIndikator): string {
  const { indikator, kini } = bahan;
  const periode = indikator.data.tahunan.find(({ tahun }) => tahun === kini.hasil.tahun)?.periode ?? [];
  const terisi = periode.filter(isTerisi);
  const setahun = terisi.findLast((satu) => satu.periode === '');
  if (setahun !== undefined) return formatNisbah(bahan, setahun);
  const terakhir = terisi.at(-1);
  if (terakhir === undefined) return formatSurvei(bahan);
  const { caraHitung } = indikator.data;
  if (terisi.length === 1 || caraHitung === 'posisi akhir') {
    return fillKalimat(KALIMAT.satuPeriode, { periode: terakhir.periode }) + formatNisbah(bahan, terakhir);
  }
  const isKumulatif = caraHitung === 'kumulatif';
  const semuaNisbah = isKumulatif && terisi.every((satu) => findNisbah(satu) !== null);
  const daftar = terisi.map((satu) => {
    const angka = semuaNisbah ? formatIsiNisbah(satu) : (formatTertulis(bahan, satu) ?? formatIsiNisbah(satu));
    return fillKalimat(KALIMAT.butir, { periode: satu.periode, angka });
  });
  const templat = semuaNisbah ? KALIMAT.gabungan : isKumulatif ? KALIMAT.jumlah : KALIMAT.rataRata;
  return fillKalimat(templat, { daftar: joinDaftar(daftar) });
}

function isTerisi({ realisasi, pembilang, penyebut }: RealisasiPeriode): boolean {
  return [realisasi, pembilang, penyebut].some((sel) => sel !== null && sel.bacaan.jenis !== 'kosong');
}

function findAngka(sel: AngkaSel | null): Angka | null {
  return sel?.bacaan.jenis === 'angka' ? sel.bacaan : null;
}

function findNisbah({ pembilang, penyebut }: RealisasiPeriode) {
  const [atas, bawah] = [findAngka(pembilang), findAngka(penyebut)];
  return atas === null || bawah === null || bawah.nilai.isNol() ? null : { pembilang: atas, penyebut: bawah };
}

function formatIsiNisbah(periode: RealisasiPeriode): string {
  const nisbah = findNisbah(periode);
  return nisbah === null ? '' : `${formatBilangan(nisbah.pembilang)} dari ${formatBilangan(nisbah.penyebut)}`;
}

/** A component with dots between its thousands, and the unit it was typed with. */
function formatBilangan({ nilai, desimal: banyak, persen, satuan }: Angka): string {
  const angka = formatAngka(nilai, banyak, 'setengah-ke-atas') + (persen ? '%' : '');
  return satuan === '' ? angka : `${angka} ${satuan}`;
}

function formatTertulis({ umum, indikator }: BahanIndikator, { realisasi }: RealisasiPeriode): string | null {
  const angka = findAngka(realisasi);
  return angka && formatUkuran(angka, umum.sel.find('realisasi'), indikator.data);
}

/** Pembilang and Penyebut, unless the typed realisasi is another figure than they give. */
function formatNisbah({ indikator, kini }: BahanIndikator, periode: RealisasiPeriode): string {
  const nisbah = findNisbah(periode);
  if (nisbah === null || kini.realisasi === null) return '';
  const realisasi = kini.realisasi.bacaan;
  const { pembilang, penyebut } = nisbah;
  const persentase = isPersentase(indikator.data);
  const hasilBagi = pembilang.nilai.divide(penyebut.nilai);
  const nilai = persentase ? hasilBagi.multiply(SERATUS) : hasilBagi;
  const bulat = (angka: typeof nilai) => angka.round(realisasi.desimal, 'setengah-ke-atas');
  if (bulat(nilai).compare(bulat(realisasi.nilai)) !== 0) return '';
  return fillKalimat(persentase ? KALIMAT.nisbah : KALIMAT.hasilBagi, {
    pembilang: formatBilangan(pembilang),
    penyebut: formatBilangan(penyebut),
  });
}

/** The survey the realisasi was taken from; with the mean of its periods where that is the IKM of the year. */
function formatSurvei({ umum, kini }: BahanIndikator): string {
  const { tahun } = kini.hasil;
  const setahun = umum.skm.get(tahun);
  if (setahun === undefined || kini.realisasi === null) return '';
  const daftarPeriode = umum.hasil.skm.filter(
    (satu) => satu.tahun === tahun && satu.periode !== '' && satu.kelompok === '',
  );
  const isRataRata = umum.profil.pengaturan.skmPeriode === 'rata-rata' && daftarPeriode.length > 1;
  if (!isRataRata || kini.realisasi.utuh.compare(setahun.ikm) !== 0) {
    return fillKalimat(KALIMAT.survei, { responden: formatResponden([setahun]) });
  }
  const daftar = daftarPeriode.map(({ periode, ikm }) =>
    fillKalimat(KALIMAT.butir, { periode, angka: formatAngka(ikm, 2, 'setengah-ke-atas') }),
  );
  return fillKalimat(KALIMAT.surveiPeriode, {
    daftar: joinDaftar(daftar),
    responden: formatResponden(daftarPeriode),
  });
}

function formatResponden(daftarSkm: readonly HasilSkm[]): string {
  return formatAngka(sum(daftarSkm.map(({ responden }) => desimal(responden))), 0, 'potong');
}
