import type { TampilanSkala } from '../../usecases';

/** A scale drawn along a line; places and lengths in percent of the line. */
export interface LetakSkala {
  /** Bands from the lowest to the highest. */
  readonly ruas: readonly { readonly label: string; readonly warna: string | null; readonly panjang: number }[];
  /** Bounds that have room for their figure. */
  readonly batas: readonly { readonly teks: string; readonly letak: number }[];
  /** One for each capaian; those that would touch lie on top of each other, from 0. */
  readonly titik: readonly { readonly letak: number; readonly tingkat: number }[];
}

/** Share of the bounded bands that is shown below the lowest bound and above the highest. */
const TEPI = 0.35;
/** Furthest that a capaian draws the line out above the highest bound, as a share of the bounded bands. */
const TEPI_TERJAUH = 1.2;
const JARAK_TITIK = 4;
/** Of a bound's figure on a line of 280 pixels. */
const LEBAR_HURUF = 2.3;
const JARAK_BATAS = 1.5;
const TINGKAT_TERTINGGI = 7;

/**
 * Where bands, bounds and capaian lie. A capaian beyond the line lies at its end.
 *
 * @param daftarCapaian as printed ('1.234,56')
 */
export function findLetak({ jenjang }: TampilanSkala, daftarCapaian: readonly string[]): LetakSkala {
  const naik = jenjang.toReversed();
  const batas = naik.flatMap(({ dari }) => (dari === null ? [] : [Number(dari)]));
  const capaian = daftarCapaian.map(toAngka).sort((a, b) => a - b);
  const [terendah = 0, tertinggi = 100] = [batas[0], batas.at(-1)];
  const panjang = tertinggi - terendah || Math.abs(tertinggi) || 100;
  const mulai = Math.min(terendah - TEPI * panjang, Math.max(capaian[0] ?? terendah, terendah - panjang));
  const jauh = (capaian.at(-1) ?? tertinggi) + 0.05 * panjang;
  const sampai = Math.max(tertinggi + TEPI * panjang, Math.min(jauh, tertinggi + TEPI_TERJAUH * panjang));
  const toLetak = (nilai: number) => Math.min(Math.max(((nilai - mulai) / (sampai - mulai)) * 100, 0), 100);

  const tepi = [0, ...batas.map(toLetak), 100];
  return {
    ruas: naik.map(({ label, warna }, i) => ({ label, warna, panjang: (tepi[i + 1] ?? 100) - (tepi[i] ?? 0) })),
    batas: pickBatas(batas.map((nilai) => ({ teks: String(nilai).replace('.', ','), letak: toLetak(nilai) }))),
    titik: stack(capaian.map(toLetak)),
  };
}

function toAngka(tercetak: string): number {
  return Number(tercetak.replaceAll('.', '').replace(',', '.'));
}

function pickBatas(daftar: LetakSkala['batas']): LetakSkala['batas'] {
  const terpilih: LetakSkala['batas'][number][] = [];
  for (const satu of daftar) {
    const sebelumnya = terpilih.at(-1);
    const huruf = ((sebelumnya?.teks.length ?? 0) + satu.teks.length) / 2;
    const butuh = (sebelumnya?.letak ?? Number.NEGATIVE_INFINITY) + huruf * LEBAR_HURUF + JARAK_BATAS;
    if (satu.letak >= butuh) terpilih.push(satu);
  }
  return terpilih;
}

function stack(daftarLetak: readonly number[]): LetakSkala['titik'] {
  const terakhir: number[] = [];
  return daftarLetak.map((letak) => {
    const kosong = [...terakhir, Number.NEGATIVE_INFINITY].findIndex((satu) => letak - satu >= JARAK_TITIK);
    const tingkat = Math.min(kosong, TINGKAT_TERTINGGI);
    terakhir[tingkat] = letak;
    return { letak, tingkat };
  });
}
