import type { Pengaturan, Skala, Temuan } from '../../engine';
import { buildSkala, parseAngka } from '../../engine';
import type { PembacaTabel } from './pembaca-tabel';

type MedanSkala = 'skalaCapaian' | 'skalaEfisiensi' | 'skalaSkm';
const MEDAN_SKALA: Readonly<Record<string, MedanSkala>> = {
  capaian: 'skalaCapaian',
  efisiensi: 'skalaEfisiensi',
  skm: 'skalaSkm',
};

/** The office's own scales over those of the profile. A scale that cannot be used leaves the profile's, with findings. */
export function applySkala(
  pengaturan: Pengaturan,
  tabel: PembacaTabel,
  tahun: number,
): { readonly pengaturan: Pengaturan; readonly temuan: readonly Temuan[] } {
  const perMedan = new Map<MedanSkala, { nama: string; daftarBaris: Parameters<typeof buildSkala>[1][number][] }>();
  for (const baris of tabel.rows()) {
    const nama = tabel.teks(baris, 'Skala');
    const kunci = nama.toLowerCase();
    const medan = Object.hasOwn(MEDAN_SKALA, kunci) ? MEDAN_SKALA[kunci] : undefined;
    if (medan === undefined) {
      tabel.catat({ kode: 'skala-tidak-dikenal', tertulis: nama }, baris, 'Skala');
      continue;
    }
    const milik = perMedan.get(medan) ?? { nama, daftarBaris: [] };
    perMedan.set(medan, milik);
    milik.daftarBaris.push({
      label: tabel.teks(baris, 'Label'),
      dari: parseAngka(tabel.isi(baris, 'Dari'), tabel.table.numberFormat(baris, tabel.letak('Dari') ?? 0)),
      termasukBatas: tabel.teks(baris, 'Termasuk Batas'),
      warna: tabel.teks(baris, 'Warna'),
      jalur: tabel.jalur(baris),
    });
  }
  let hasil = pengaturan;
  const temuan: Temuan[] = [];
  for (const [medan, { nama, daftarBaris }] of perMedan) {
    const dibuat = buildSkala(`Skala ${nama} kantor`, daftarBaris, `${tahun}-01-01`);
    temuan.push(...dibuat.temuan);
    if (dibuat.skala !== null)
      hasil = { ...hasil, [medan]: medan === 'skalaSkm' ? toSkalaSkm(dibuat.skala) : dibuat.skala };
  }
  return { pengaturan: hasil, temuan };
}

/** Mutu is the letter in front of a label ('A (Sangat Baik)'); a label without one is its own mutu. */
function toSkalaSkm(skala: Skala): Skala {
  return {
    ...skala,
    jenjang: skala.jenjang.map((jenjang) => {
      const [, huruf, kinerja] = /^([A-Z])\b[\s.:()–-]*(.*?)\)?$/.exec(jenjang.label) ?? [];
      return { ...jenjang, kode: huruf ?? jenjang.label, label: kinerja || jenjang.label };
    }),
  };
}
