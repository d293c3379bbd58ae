import { desimal } from '../../../src/engine/nilai';
import { DAFTAR_SKALA, findSkala, SKALA_JIKEN, type Jenjang, type Skala } from '../../../src/engine/peraturan';

/** Whether a band lies above another: a higher bound, or the same bound left out of it. */
function isLebihTinggi(atas: Jenjang, bawah: Jenjang): boolean {
  if (atas.dari === null) return false;
  if (bawah.dari === null) return true;
  const beda = desimal(atas.dari).compare(desimal(bawah.dari));
  return beda > 0 || (beda === 0 && !atas.termasukBatas && bawah.termasukBatas);
}

/** Relative luminance (WCAG 2.1). */
function luminance(warna: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((i) => {
    const kanal = parseInt(warna.slice(i, i + 2), 16) / 255;
    return kanal <= 0.03928 ? kanal / 12.92 : ((kanal + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe.each(DAFTAR_SKALA.map((skala) => [skala.id, skala] as const))('Skala %s', (_id, skala) => {
  it('punya judul, sumber dan tanggal berlaku', () => {
    expect(skala.judul).not.toBe('');
    expect(skala.sumber).not.toBe('');
    expect(skala.berlakuSejak).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('menurun dari jenjang tertinggi ke terendah tanpa tumpang tindih', () => {
    for (const [i, bawah] of skala.jenjang.slice(1).entries()) {
      expect(isLebihTinggi(skala.jenjang[i]!, bawah)).toBe(true);
    }
  });

  it('hanya jenjang terendah yang tanpa batas bawah', () => {
    expect(skala.jenjang.map(({ dari }) => dari === null)).toEqual(
      skala.jenjang.map((_, i) => i === skala.jenjang.length - 1),
    );
  });

  it('batas atas yang tercetak tidak melewati batas bawah jenjang di atasnya', () => {
    for (const [i, { sampai }] of skala.jenjang.slice(1).entries()) {
      if (sampai === null) continue;
      expect(desimal(sampai).compare(desimal(skala.jenjang[i]!.dari!))).toBeLessThanOrEqual(0);
    }
  });

  it('setiap jenjang punya label sendiri, teks tercetak, dan warna yang terbaca dengan huruf hitam', () => {
    expect(new Set(skala.jenjang.map(({ label }) => label)).size).toBe(skala.jenjang.length);
    for (const { tercetak, warna } of skala.jenjang) {
      expect(tercetak).not.toBe('');
      expect(warna).toMatch(/^[0-9A-F]{6}$/);
      expect((luminance(warna!) + 0.05) / 0.05).toBeGreaterThan(7);
    }
  });
});

describe('Skala menurut tahun', () => {
  const berubah = { ...SKALA_JIKEN, berlakuSejak: '2025-01-01', judul: 'Skala baru' };

  it.each<[number, Skala | null, string]>([
    [2022, null, 'belum berlaku'],
    [2023, SKALA_JIKEN, 'sejak 1 Januari 2023'],
    [2024, SKALA_JIKEN, 'sebelum perubahan'],
    [2025, berubah, 'setelah perubahan'],
  ])('tahun %s memakai entri yang berlaku pada 31 Desember: %j (%s)', (tahun, skala) => {
    expect(findSkala('jiken', tahun, [berubah, SKALA_JIKEN])).toBe(skala);
    expect(findSkala('jiken', tahun, [SKALA_JIKEN, berubah])).toBe(skala);
  });

  it('id yang tidak dikenal tidak punya skala', () => {
    expect(findSkala('kecamatan-lain', 2023)).toBeNull();
  });

  it('setiap skala ditemukan dengan id-nya', () => {
    for (const skala of DAFTAR_SKALA) expect(findSkala(skala.id, 2026)).toBe(skala);
  });
});
