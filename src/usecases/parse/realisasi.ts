import type { PembacaTabel } from './pembaca-tabel';
import { PERIODE, parsePeriode } from './periode';
import type { IndikatorTerbaca, TahunTerbaca } from './target';
import { toKunci } from './target';

/** A row of tblRealisasi, and the indicator it is about. */
interface BarisRealisasi {
  readonly baris: number;
  readonly indikator: IndikatorTerbaca;
  /** As the row names it. */
  readonly sebutan: string;
  readonly kolomSebutan: 'Kode' | 'Indikator';
}

/** Adds the rows of tblRealisasi to the indicators they name, by code or by name. */
export function attachRealisasi(realisasi: PembacaTabel, perKunci: ReadonlyMap<string, IndikatorTerbaca>): void {
  const daftarBaris = findBarisRealisasi(realisasi, perKunci);
  // '4,250' is settled by the unit, which stands in tblTarget.
  const satuanBaris = new Map(daftarBaris.map(({ baris, indikator }) => [baris, indikator.satuan]));
  const satuan = (baris: number) => satuanBaris.get(baris) ?? '';
  const pertama = new Map<string, string>();
  for (const { baris, indikator, sebutan, kolomSebutan } of daftarBaris) {
    const tahun = realisasi.tahun(baris);
    const tertulis = realisasi.teks(baris, 'Periode');
    const periode = findPeriode(realisasi, baris);
    if (periode === null) realisasi.catat({ kode: 'periode-tidak-dikenal', tertulis }, baris, 'Periode');
    if (tahun === null || periode === null) continue;
    const kunci = `${indikator.kode}|${tahun}|${periode}`;
    const barisPertama = pertama.get(kunci);
    if (barisPertama !== undefined) {
      const sebut = `${sebutan} tahun ${tahun}${periode && ` ${periode}`}`;
      realisasi.catat({ kode: 'kunci-ganda', kunci: sebut, barisPertama }, baris, kolomSebutan);
      continue;
    }
    pertama.set(kunci, realisasi.sel(baris, kolomSebutan));
    const { periode: daftarPeriode } = findTahun(indikator, tahun);
    daftarPeriode.push({
      periode,
      realisasi: realisasi.bacaan(baris, 'Realisasi', { satuan }),
      pembilang: realisasi.bacaan(baris, 'Pembilang'),
      penyebut: realisasi.bacaan(baris, 'Penyebut'),
      keterangan: realisasi.tampilan(baris, 'Keterangan'),
      baris,
      jalur: realisasi.jalur(baris),
    });
    if (daftarPeriode.length > 1) daftarPeriode.sort((a, b) => PERIODE.indexOf(a.periode) - PERIODE.indexOf(b.periode));
  }
}

/** The year of an indicator; one without a target is added. */
function findTahun({ tahunan }: IndikatorTerbaca, tahun: number): TahunTerbaca {
  const ada = tahunan.find((satu) => satu.tahun === tahun);
  if (ada !== undefined) return ada;
  const baru: TahunTerbaca = { tahun, target: null, program: [], periode: [] };
  tahunan.push(baru);
  return baru;
}

/** Periode of a row in the contract's words, '' for the whole year; null when not understood. */
export function findPeriode(realisasi: PembacaTabel, baris: number): string | null {
  const kepala = realisasi.table.header[realisasi.letak('Periode') ?? -1];
  return parsePeriode(realisasi.teks(baris, 'Periode'), kepala);
}

function findBarisRealisasi(
  realisasi: PembacaTabel,
  perKunci: ReadonlyMap<string, IndikatorTerbaca>,
): readonly BarisRealisasi[] {
  const perNama = groupNama(perKunci);
  return realisasi.rows().flatMap((baris) => {
    const kode = realisasi.teks(baris, 'Kode');
    const sebutan = kode || realisasi.teks(baris, 'Indikator');
    const kolomSebutan = kode === '' && realisasi.has('Indikator') ? 'Indikator' : 'Kode';
    if (sebutan === '') {
      if (realisasi.isTerisi(baris, 'Realisasi', 'Pembilang', 'Penyebut'))
        realisasi.catat({ kode: 'nama-kosong', kolom: kolomSebutan }, baris, kolomSebutan);
      return [];
    }
    const senama = perNama.get(toKunci(sebutan)) ?? [];
    const indikator = perKunci.get(toKunci(sebutan)) ?? senama[0];
    if (indikator === undefined) {
      realisasi.catat(
        { kode: 'indikator-tidak-dikenal', sebutan, akibat: 'baris ini tidak dihitung' },
        baris,
        kolomSebutan,
      );
      return [];
    }
    if (senama.length > 1) {
      const daftarKode = senama.map((satu) => satu.kode);
      realisasi.catat({ kode: 'nama-ganda', sebutan, daftarKode }, baris, kolomSebutan);
      return [];
    }
    return [{ baris, indikator, sebutan, kolomSebutan }];
  });
}

/** Indicators by name: an office may have one name for an indicator of tujuan and one of sasaran. */
function groupNama(perKunci: ReadonlyMap<string, IndikatorTerbaca>): ReadonlyMap<string, readonly IndikatorTerbaca[]> {
  const perNama = new Map<string, IndikatorTerbaca[]>();
  for (const indikator of perKunci.values()) {
    const kunci = toKunci(indikator.indikator);
    const senama = perNama.get(kunci);
    if (senama === undefined) perNama.set(kunci, [indikator]);
    else senama.push(indikator);
  }
  return perNama;
}
