import { desimal, formatAngka, type Desimal } from '../../engine';
import type { Pemeriksaan, SelCetak, TabelCetak, TemuanCetak } from '../model';
import { listSkalaCetak, parsePita, type PitaCetak } from './skala-cetak';

/** Scales with a hole between two bands, and intervals of SKM values that are not the converted ones divided by 25. */
export const skala: Pemeriksaan = {
  kode: 'angka-skala',
  keterangan: 'Skala tercetak yang menyisakan celah di antara dua rentang, dan rentang SKM yang tidak sebanding.',
  contoh: 'Nilai 50 tidak masuk rentang mana pun, karena "Kurang dari 50 %" tidak mencakupnya; tulis "≤50 %".',
  check(laporan) {
    return [
      ...listSkalaCetak(laporan).flatMap(({ tabel, jenis }) => (jenis === 'kategori' ? checkCelah(tabel) : [])),
      ...laporan.tabel.flatMap(checkKonversi),
    ];
  },
};

interface BarisSkala {
  readonly sel: SelCetak;
  readonly pita: Omit<PitaCetak, 'label'>;
}

function checkCelah(tabel: TabelCetak): readonly TemuanCetak[] {
  const daftar = tabel.baris.flatMap(({ sel }): BarisSkala[] => {
    const milik = sel.flatMap((satu) => {
      const pita = parsePita(satu.teks);
      return pita === null ? [] : [{ sel: satu, pita }];
    });
    return milik.slice(0, 1);
  });
  const menurun = [...daftar].sort((kiri, kanan) => compareBatas(kanan.pita.bawah, kiri.pita.bawah));
  return menurun.slice(1).flatMap((rendah, i) => {
    const tinggi = menurun[i];
    if (tinggi === undefined || !isBercelah(rendah.pita, tinggi.pita)) return [];
    const { bawah, isBawahTermasuk } = tinggi.pita;
    const { bawah: bawahRendah, atas } = rendah.pita;
    if (bawah === null || atas === null) return [];
    const batas = `${isBawahTermasuk ? '<' : bawahRendah === null ? '≤' : ''}${formatBatas(bawah)}`;
    const persen = /\s*%/.exec(rendah.sel.teks)?.[0] ?? '';
    const seharusnya = bawahRendah === null ? `${batas}${persen}` : `${formatBatas(bawahRendah)} – ${batas}${persen}`;
    const celah =
      atas.compare(bawah) === 0
        ? `Nilai ${formatBatas(atas)} tidak masuk`
        : `Nilai di antara ${formatBatas(atas)} dan ${formatBatas(bawah)} tidak masuk`;
    return [
      {
        kode: skala.kode,
        tingkat: 'periksa' as const,
        lembar: tabel.lembar,
        tabel: tabel.no,
        sel: rendah.sel.alamat,
        tertulis: rendah.sel.teks,
        seharusnya,
        selLain: [`${tabel.lembar}!${tinggi.sel.alamat}`],
        sebab: null,
        pesan: `${celah} rentang mana pun, karena "${rendah.sel.teks}" tidak mencakupnya; tulis "${seharusnya}".`,
      },
    ];
  });
}

function compareBatas(kiri: Desimal | null, kanan: Desimal | null): number {
  if (kiri === null || kanan === null) return Number(kanan === null) - Number(kiri === null);
  return kiri.compare(kanan);
}

function isBercelah(rendah: BarisSkala['pita'], tinggi: BarisSkala['pita']): boolean {
  if (rendah.atas === null || tinggi.bawah === null) return false;
  const beda = rendah.atas.compare(tinggi.bawah);
  return beda < 0 || (beda === 0 && !rendah.isAtasTermasuk && !tinggi.isBawahTermasuk);
}

function formatBatas(nilai: Desimal): string {
  return formatAngka(nilai, MAKS_DESIMAL, 'setengah-ke-atas', { buangNol: true });
}

const MAKS_DESIMAL = 4;
const DUA_LIMA = desimal(25);
const RENTANG = /^(\d+(?:[.,]\d+)?)(\s*[-–—]\s*)(\d+(?:[.,]\d+)?)$/;

/** Interval of the NRR beside that of the IKM: each bound times 25, to two decimals. */
function checkKonversi(tabel: TabelCetak): readonly TemuanCetak[] {
  const daftar = tabel.baris.flatMap(({ sel }) => {
    const rentang = sel.flatMap((satu) => {
      const cocok = RENTANG.exec(satu.teks.trim());
      return cocok === null ? [] : [{ sel: satu, cocok }];
    });
    const [nilai, konversi] = rentang;
    return rentang.length === 2 && nilai !== undefined && konversi !== undefined ? [{ nilai, konversi }] : [];
  });
  const [awal] = daftar;
  const isSkm =
    daftar.length === 4 &&
    awal !== undefined &&
    toDesimal(awal.nilai.cocok[1]).multiply(DUA_LIMA).compare(toDesimal(awal.konversi.cocok[1])) === 0;
  if (!isSkm) return [];
  return daftar.flatMap(({ nilai, konversi }) => {
    const tulis = (kelompok: 1 | 3) => {
      const batas = nilai.cocok[kelompok] ?? '';
      const tujuan = toDesimal(konversi.cocok[kelompok]);
      // '2,60' for 65,00: the bound may be cut where the conversion still comes out.
      if (toDesimal(batas).multiply(DUA_LIMA).round(2, 'setengah-ke-atas').compare(tujuan) === 0) return batas;
      return formatAngka(tujuan.divide(DUA_LIMA), MAKS_DESIMAL, 'setengah-ke-atas', { buangNol: true });
    };
    const seharusnya = `${tulis(1)}${nilai.cocok[2] ?? ''}${tulis(3)}`;
    if (seharusnya === nilai.sel.teks.trim()) return [];
    return [
      {
        kode: skala.kode,
        tingkat: 'periksa' as const,
        lembar: tabel.lembar,
        tabel: tabel.no,
        sel: nilai.sel.alamat,
        tertulis: nilai.sel.teks,
        seharusnya,
        selLain: [`${tabel.lembar}!${konversi.sel.alamat}`],
        sebab: null,
        pesan:
          `Rentang ${nilai.sel.teks} tidak sebanding dengan ${konversi.sel.teks} ÷ 25; tulis ${seharusnya}, ` +
          'atau betulkan rentang konversinya.',
      },
    ];
  });
}

function toDesimal(teks = ''): Desimal {
  return desimal(teks.replace(',', '.'));
}
