import type { HasilAnggaran, HasilKinerja } from '../../engine';
import { formatRupiah, NOL, URUTAN_LEVEL } from '../../engine';
import type { HalData, PemeriksaanData } from './pemeriksaan-data';
import { toKolom, toTemuanData } from './pemeriksaan-data';

/**
 * Money of the report year that supports no indicator. A row is named where nothing above or below it names one; what
 * lies below a row that is reported is not reported again. Where sasaran and programs are two trees over the same money,
 * the sasaran name the indicators.
 */
export const ANGGARAN_TANPA_INDIKATOR: PemeriksaanData = {
  kode: 'anggaran-tanpa-indikator',
  tingkat: 'periksa',
  keterangan: 'Baris anggaran tahun laporan yang tidak menyebut indikator, juga tidak lewat induk atau rinciannya.',
  contoh:
    'Anggaran "Program Pelayanan Publik" tahun 2023 (Rp100.000) tidak mendukung indikator mana pun; isi kolom Indikator dengan kodenya, atau biarkan bila memang tidak terkait.',
  check: (hasil: HasilKinerja) => toTemuanData(ANGGARAN_TANPA_INDIKATOR, checkTahun(hasil)),
};

function checkTahun({ tahun, anggaran }: HasilKinerja): readonly HalData[] {
  const isTahunIni = ({ data }: HasilAnggaran): boolean => data.tahun === tahun;
  // A table in which nobody names indicators is one finding, not as many as it has rows.
  if (!anggaran.some((baris) => isTahunIni(baris) && baris.indikator.length > 0))
    return checkSemua(anggaran.filter(isTahunIni), tahun);
  const isTerkait = anggaran.map(({ indikator }) => indikator.length > 0);
  anggaran.forEach(({ data, induk }) => {
    if (data.indikator.length === 0) return;
    for (let atas = induk; atas !== null && isTerkait[atas] !== true; atas = anggaran[atas]?.induk ?? null) {
      isTerkait[atas] = true;
    }
  });
  const isSasaran = (i: number): boolean => isLevelSasaran(anggaran[i]);
  const hasSasaranTerkait = anggaran.some((baris, i) => isTahunIni(baris) && isSasaran(i) && isTerkait[i] === true);
  return anggaran.flatMap((baris, i) => {
    const { data, pagu, induk } = baris;
    if (hasSasaranTerkait && induk === null && !isSasaran(i)) return [];
    const isTeratas = induk === null || isTerkait[induk] === true;
    if (!isTahunIni(baris) || isTerkait[i] === true || !isTeratas || pagu === null || pagu.compare(NOL) <= 0) return [];
    const pesan = `Anggaran "${data.uraian}" tahun ${tahun} (Rp${formatRupiah(pagu)}) tidak mendukung indikator mana pun; isi kolom Indikator dengan kodenya, atau biarkan bila memang tidak terkait.`;
    return [{ jalur: toKolom(data.jalur, 'Indikator'), pesan }];
  });
}

function isLevelSasaran(baris: HasilAnggaran | undefined): boolean {
  return baris !== undefined && URUTAN_LEVEL.indexOf(baris.level) < URUTAN_LEVEL.indexOf('program');
}

function checkSemua(anggaran: readonly HasilAnggaran[], tahun: number): readonly HalData[] {
  if (anggaran.length === 0) return [];
  const pesan = `Tidak satu pun baris anggaran tahun ${tahun} menyebut indikator, sehingga serapan dan efisiensi tiap indikator kosong; isi kolom Indikator di tblAnggaran dengan kode indikator yang didukung.`;
  return [{ jalur: 'tblAnggaran', pesan }];
}
