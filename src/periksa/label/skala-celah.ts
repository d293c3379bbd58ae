import { desimal, type Desimal } from '../../engine';
import type { JenisKolom, LaporanCetak, Pemeriksaan, TabelCetak, TemuanCetak } from '../model';
import type { Batas } from '../interval';
import { listPita, type Pita } from './pita';
import { buildTemuanSel, sebutSel, sebutTabel } from '../temuan-sel';

const KODE = 'skala-celah';

const KOLOM_DINILAI: readonly JenisKolom[] = ['capaian', 'capaianRenstra', 'serapan', 'efisiensi'];

interface Pemakaian {
  /** Decimals of the figures that are judged. */
  readonly desimal: number;
  readonly tertinggi: Desimal | null;
}

function findPemakaian({ tabel }: LaporanCetak): Pemakaian {
  const nilai = tabel.flatMap(({ kolom, baris }) => {
    const daftarKolom = kolom.flatMap(({ jenis }, k) => (KOLOM_DINILAI.includes(jenis) ? [k] : []));
    return baris.flatMap(({ sel }) =>
      daftarKolom.flatMap((k) => {
        const bacaan = sel[k]?.bacaan;
        return bacaan?.jenis === 'angka' ? [bacaan] : [];
      }),
    );
  });
  return {
    desimal: nilai.reduce((terbanyak, satu) => Math.max(terbanyak, satu.desimal), 0),
    tertinggi: nilai.reduce<Desimal | null>(
      (atas, satu) => (atas === null || satu.nilai.compare(atas) > 0 ? satu.nilai : atas),
      null,
    ),
  };
}

function stepOf(desimalBatas: number): Desimal {
  return desimal(`1e-${desimalBatas}`);
}

/** Whether figures can lie between the end of a band and the begin of the next higher one. */
function isCelah(atas: Batas, bawah: Batas, pemakaian: Pemakaian): boolean {
  const jarak = bawah.nilai.subtract(atas.nilai);
  const beda = jarak.compare(desimal(0));
  if (beda <= 0) return beda === 0 && !atas.termasuk && !bawah.termasuk;
  const desimalBatas = Math.max(atas.desimal, bawah.desimal);
  if (!atas.termasuk || !bawah.termasuk) return true;
  // 64,99 and 65,00 leave nothing between them for figures of two decimals; 74 and 75 do.
  return desimalBatas === 0 ? pemakaian.desimal > 0 : jarak.compare(stepOf(Math.min(atas.desimal, bawah.desimal))) > 0;
}

function isTumpangTindih(atas: Batas, bawah: Batas): boolean {
  const beda = atas.nilai.compare(bawah.nilai);
  return beda > 0 || (beda === 0 && atas.termasuk && bawah.termasuk);
}

/** The lower band drawn up to the next one: '55 – 74 %' becomes '55 – <75 %', 'Kurang dari 50 %' becomes '≤ 50 %'. */
function formatTertutup({ sel, atas, bawah: rendahBawah }: Pita, bawah: Batas): string {
  if (atas === null) return sel.teks;
  if (!bawah.termasuk && bawah.nilai.compare(atas.nilai) === 0)
    return sel.teks.replace(/(?:kurang dari|di bawah|<)\s*/i, '≤');
  if (rendahBawah === null) return sel.teks.replace(/^.*?(?=\d)/, '<').replace(atas.teks, bawah.teks);
  const letak = sel.teks.lastIndexOf(atas.teks);
  const tanda = bawah.termasuk ? '<' : '';
  return `${sel.teks.slice(0, letak).replace(/[≤<]\s*$/, '– ')}${tanda}${bawah.teks}${sel.teks.slice(letak + atas.teks.length)}`;
}

function checkPasangan(tabel: TabelCetak, tinggi: Pita, rendah: Pita, pemakaian: Pemakaian): TemuanCetak[] {
  const [atas, bawah] = [rendah.atas, tinggi.bawah];
  if (bawah === null || (atas === null && rendah.bawah === null)) return [];
  if (atas === null) return [buildTumpangTindih(tabel, tinggi, rendah, bawah)];
  if (isCelah(atas, bawah, pemakaian)) {
    // '= 0' is not to become '= 9'.
    const isTepat = rendah.bawah?.nilai.compare(atas.nilai) === 0;
    const seharusnya = isTepat ? null : formatTertutup(rendah, bawah);
    const anjuran = isTepat ? 'Samakan batas keduanya.' : `Tulis misalnya "${seharusnya}".`;
    const celah = atas.teks === bawah.teks ? `tepat ${atas.teks}` : `antara ${atas.teks} dan ${bawah.teks}`;
    return [
      buildTemuanSel(KODE, tabel, rendah.sel, {
        tingkat: 'periksa',
        seharusnya,
        selLain: [sebutSel(tabel, tinggi.sel)],
        pesan: `Nilai ${celah} tidak masuk golongan mana pun di skala ${sebutTabel(tabel)}: "${tinggi.sel.teks}" dan "${rendah.sel.teks}". ${anjuran}`,
      }),
    ];
  }
  // Bands of a survey are proved by their conversion: see `skala-konversi`.
  const hasKonversi = tabel.kolom.some(({ kepala }) => /konversi/i.test(kepala));
  return hasKonversi || !isTumpangTindih(atas, bawah) ? [] : [buildTumpangTindih(tabel, tinggi, rendah, bawah)];
}

function buildTumpangTindih(tabel: TabelCetak, tinggi: Pita, rendah: Pita, { teks }: Batas): TemuanCetak {
  return buildTemuanSel(KODE, tabel, tinggi.sel, {
    tingkat: 'periksa',
    selLain: [sebutSel(tabel, rendah.sel)],
    pesan: `Golongan "${tinggi.sel.teks}" dan "${rendah.sel.teks}" di skala ${sebutTabel(tabel)} tumpang tindih di ${teks}. Tentukan golongan mana yang memuat ${teks}.`,
  });
}

/** Figures above a scale of capaian that ends at a bound. */
function checkPuncak(
  tabel: TabelCetak,
  kepala: string,
  [puncak]: readonly Pita[],
  { tertinggi }: Pemakaian,
): TemuanCetak[] {
  const batas = puncak?.atas ?? null;
  if (puncak === undefined || batas === null || tertinggi === null || tertinggi.compare(batas.nilai) <= 0) return [];
  if (!/%/.test(puncak.sel.teks) || !/capaian|realisasi|kinerja/i.test(kepala)) return [];
  return [
    buildTemuanSel(KODE, tabel, puncak.sel, {
      tingkat: 'periksa',
      pesan: `Skala ${sebutTabel(tabel)} berakhir di "${puncak.sel.teks}", padahal laporan ini memuat nilai sampai ${tertinggi.toFixed(2, 'potong').replace('.', ',').replace(/,00$/, '')}%. Buka golongan teratas, misalnya "lebih dari ${puncak.bawah?.teks ?? batas.teks}%".`,
    }),
  ];
}

/** A scale with gaps everywhere is one finding, at its first band. */
function mergeTemuan(tabel: TabelCetak, daftar: readonly TemuanCetak[]): readonly TemuanCetak[] {
  const [pertama, ...lain] = daftar;
  if (pertama === undefined || lain.length < 2) return daftar;
  const usul = daftar.flatMap(({ tertulis, seharusnya }) =>
    seharusnya === null ? [] : [`"${tertulis}" menjadi "${seharusnya}"`],
  );
  if (usul.length === 0) return daftar;
  const terlibat = daftar.flatMap(({ lembar, sel, selLain }) => [`${lembar}!${sel}`, ...selLain]);
  return [
    {
      ...pertama,
      seharusnya: null,
      selLain: [...new Set(terlibat)].filter((id) => id !== `${pertama.lembar}!${pertama.sel}`),
      pesan: `${pertama.pesan} Ada ${lain.length} masalah lain di skala ${sebutTabel(tabel)}: ubah ${usul.join(', ')}, supaya setiap nilai masuk satu golongan.`,
    },
  ];
}

/** Gaps and overlaps between the bands of a printed scale. */
export const PERIKSA_SKALA_CELAH: Pemeriksaan = {
  kode: KODE,
  keterangan: 'Celah atau tumpang tindih di antara golongan skala, dan nilai laporan di atas golongan teratas.',
  contoh:
    'Nilai antara 74 dan 75 tidak masuk golongan mana pun di skala Tabel 3.1.1: "75 – 100%" dan "55 – 74 %". Tulis misalnya "55 – <75 %".',
  check(laporan) {
    let pemakaian: Pemakaian | null = null;
    return laporan.tabel.flatMap((tabel) =>
      tabel.kolom.flatMap(({ kepala }, kolom) => {
        const pita = listPita(tabel, kolom);
        if (pita === null) return [];
        const dipakai = (pemakaian ??= findPemakaian(laporan));
        const sela = pita.slice(1).flatMap((rendah, i) => {
          const tinggi = pita[i];
          return tinggi === undefined ? [] : checkPasangan(tabel, tinggi, rendah, dipakai);
        });
        return mergeTemuan(tabel, [...checkPuncak(tabel, kepala, pita, dipakai), ...sela]);
      }),
    );
  },
};
