import type { HasilAnggaran } from '../hasil';
import { rupiah, type Rupiah } from '../nilai';
import { URUTAN_LEVEL } from './level';
import { sumTerisi } from './roll-up';

export interface AnggaranIndikator {
  readonly pagu: Rupiah | null;
  readonly realisasi: Rupiah | null;
}

/** Looks up the budget of an indicator in a year; null when no row supports it. */
export type FindAnggaranIndikator = (kode: string, tahun: number) => AnggaranIndikator | null;

const TINGKAT_PROGRAM = URUTAN_LEVEL.indexOf('program');

/**
 * The budget of every indicator: the sum of the rows that support it, each rupiah once per indicator.
 *
 * [AIK-1] A row that lists the indicator, with no row below it that lists it too, counts whole.
 * [AIK-2] Where rows below it list it too, they decide: they count, and so does what lies below it without any codes of
 *         its own and so inherits it. A row whose own codes leave the indicator out does not count.
 *         Program 'IK5; IK6' over sub kegiatan 'IK5' and 'IK6' gives each indicator its own sub kegiatan.
 * [AIK-3] Where the rows that decide are kosong, the row above them that lists the indicator counts.
 * [AIK-4] When sasaran and programs are two trees over the same money and both list the indicator, the sasaran count.
 *
 * @param daftar all years, as `buildPohonAnggaran` gives them
 * @returns a look-up built once, so that 10,000 indicators do not each search the list
 * @sumber  Spesifikasi Takar 3.5; LKjIP Kecamatan Juai 2024, Tabel 3.10 (sub kegiatan per indikator)
 */
export function buildAnggaranIndikator(daftar: readonly HasilAnggaran[]): FindAnggaranIndikator {
  const pohon = new PohonIndikator(daftar);
  const simpanan = new Map<string, AnggaranIndikator | null>();
  return (kode, tahun) => {
    const kunci = toKunci(kode, tahun);
    const ada = simpanan.get(kunci);
    if (ada !== undefined) return ada;
    const hasil = pohon.calculate(kunci);
    simpanan.set(kunci, hasil);
    return hasil;
  };
}

function toKunci(kode: string, tahun: number): string {
  return `${tahun} ${kode.trim().toUpperCase()}`;
}

const KOSONG: AnggaranIndikator = { pagu: null, realisasi: null };

function add(kiri: AnggaranIndikator, kanan: AnggaranIndikator): AnggaranIndikator {
  return {
    pagu: sumTerisi([kiri.pagu, kanan.pagu]),
    realisasi: sumTerisi([kiri.realisasi, kanan.realisasi]),
  };
}

class PohonIndikator {
  /** Rows that list an indicator themselves. */
  private readonly pencantum = new Map<string, number[]>();
  private readonly anak: readonly number[][];
  /** Whether the row or one below it has codes of its own. */
  private readonly hasKode: boolean[];
  /** What a row without codes gives to an indicator it inherits; see AIK-2. */
  private readonly warisan = new Map<number, AnggaranIndikator>();
  private readonly warisanAnak = new Map<number, AnggaranIndikator>();

  constructor(private readonly daftar: readonly HasilAnggaran[]) {
    this.anak = daftar.map(() => []);
    this.hasKode = daftar.map(({ data }) => data.indikator.length > 0);
    daftar.forEach(({ data, induk }, i) => {
      if (induk !== null) this.anak[induk]?.push(i);
      for (const kode of data.indikator) {
        const kunci = toKunci(kode, data.tahun);
        const ada = this.pencantum.get(kunci);
        if (ada === undefined) this.pencantum.set(kunci, [i]);
        else if (ada.at(-1) !== i) ada.push(i);
      }
      if (data.indikator.length === 0) return;
      for (let atas = induk; atas !== null && this.hasKode[atas] !== true; atas = daftar[atas]?.induk ?? null) {
        this.hasKode[atas] = true;
      }
    });
  }

  calculate(kunci: string): AnggaranIndikator | null {
    const pencantum = this.pencantum.get(kunci);
    if (pencantum === undefined) return null;
    const [pertama] = pencantum;
    // Alone it counts whole (AIK-1), whatever stands above and below it; so it is with most indicators.
    if (pencantum.length === 1 && pertama !== undefined) return this.jumlah(pertama);
    const jalurTurun = this.buildJalurTurun(pencantum);
    const tercantum = new Set(pencantum);
    const puncak = jalurTurun.get(null) ?? [];
    const isSasaran = (i: number): boolean => this.tingkat(i) < TINGKAT_PROGRAM;
    const hasSasaran = puncak.some((i) => isSasaran(i) && this.isTerisi(i));
    const dipakai = hasSasaran ? puncak.filter(isSasaran) : puncak;
    return dipakai.map((i) => this.calculateBaris(i, false, tercantum, jalurTurun)).reduce(add, KOSONG);
  }

  /** The rows that list the indicator and those above them, by parent. */
  private buildJalurTurun(pencantum: readonly number[]): ReadonlyMap<number | null, readonly number[]> {
    const jalur = new Map<number | null, number[]>();
    const sudah = new Set<number>();
    for (const mulai of pencantum) {
      for (let i: number | null = mulai; i !== null && !sudah.has(i); i = this.induk(i)) {
        sudah.add(i);
        const saudara = jalur.get(this.induk(i));
        if (saudara === undefined) jalur.set(this.induk(i), [i]);
        else saudara.push(i);
      }
    }
    return jalur;
  }

  private calculateBaris(
    i: number,
    mewarisi: boolean,
    tercantum: ReadonlySet<number>,
    jalurTurun: ReadonlyMap<number | null, readonly number[]>,
  ): AnggaranIndikator {
    const mencantumkan = tercantum.has(i);
    const turun = jalurTurun.get(i);
    if (turun === undefined) return this.jumlah(i);
    const mendukung = mencantumkan || (mewarisi && this.isTanpaKode(i));
    const dariTurun = turun
      .map((anak) => this.calculateBaris(anak, mendukung, tercantum, jalurTurun))
      .reduce(add, mendukung ? this.sumWarisan(i, turun) : KOSONG);
    if (!mencantumkan) return dariTurun;
    const sendiri = this.jumlah(i);
    return { pagu: dariTurun.pagu ?? sendiri.pagu, realisasi: dariTurun.realisasi ?? sendiri.realisasi };
  }

  /** What the children without codes give to an inherited indicator, those on the way down left out. */
  private sumWarisan(i: number, turun: readonly number[]): AnggaranIndikator {
    const semua = this.jumlahWarisanAnak(i);
    const dilewati = turun.filter((anak) => this.isTanpaKode(anak));
    if (dilewati.length === 0) return semua;
    const lewati = new Set(dilewati);
    return this.anakTanpaKode(i)
      .filter((anak) => !lewati.has(anak))
      .map((anak) => this.jumlahWarisan(anak))
      .reduce(add, KOSONG);
  }

  private jumlahWarisanAnak(i: number): AnggaranIndikator {
    const ada = this.warisanAnak.get(i);
    if (ada !== undefined) return ada;
    const jumlah = this.anakTanpaKode(i)
      .map((anak) => this.jumlahWarisan(anak))
      .reduce(add, KOSONG);
    this.warisanAnak.set(i, jumlah);
    return jumlah;
  }

  private jumlahWarisan(i: number): AnggaranIndikator {
    if (this.hasKode[i] !== true) return this.jumlah(i);
    const ada = this.warisan.get(i) ?? this.jumlahWarisanAnak(i);
    this.warisan.set(i, ada);
    return ada;
  }

  private anakTanpaKode(i: number): readonly number[] {
    return (this.anak[i] ?? []).filter((anak) => this.isTanpaKode(anak));
  }

  private isTanpaKode(i: number): boolean {
    return this.daftar[i]?.data.indikator.length === 0;
  }

  private isTerisi(i: number): boolean {
    return this.jumlah(i).pagu !== null || this.jumlah(i).realisasi !== null;
  }

  private jumlah(i: number): AnggaranIndikator {
    const baris = this.daftar[i];
    if (baris === undefined) return KOSONG;
    return { pagu: baris.pagu && rupiah(baris.pagu), realisasi: baris.realisasi && rupiah(baris.realisasi) };
  }

  private induk(i: number): number | null {
    return this.daftar[i]?.induk ?? null;
  }

  private tingkat(i: number): number {
    return URUTAN_LEVEL.indexOf(this.daftar[i]?.level ?? 'program');
  }
}
