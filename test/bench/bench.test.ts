import { Anak } from './anak';
import type { BenchResult } from './bench';
import { benchDokumen } from './dokumen';
import { benchHitung } from './hitung';
import { benchIndikator } from './hyperformula';
import { benchPeriksa } from './periksa';
import { benchSkm } from './skm';

/** Whether the limits hold is for `npm run bench` on a quiet machine; here the measurements only have to work. */
function expectTerukur({ nama, rasio, batas }: BenchResult): void {
  expect(nama).not.toBe('');
  expect(Number.isFinite(rasio)).toBe(true);
  expect(rasio).toBeGreaterThan(0);
  expect(batas).toBeGreaterThan(0);
}

describe('npm run bench', () => {
  it('mengukur SKM terhadap perulangan polos', () => {
    expectTerukur(benchSkm(100, 1));
  });

  it('mengukur indikator terhadap HyperFormula, dengan hasil yang sama', () => {
    expectTerukur(benchIndikator(100, 1));
  });

  it('mengukur dokumen Word terhadap SheetJS, masing-masing dalam prosesnya sendiri', () => {
    const anak = new Anak();
    try {
      const daftar = benchDokumen(anak, 1, { tabel: 2, baris: 2 });
      expect(daftar).toHaveLength(2);
      daftar.forEach(expectTerukur);
    } finally {
      anak.remove();
    }
  });

  it('mengukur periksa terhadap membuka buku kerjanya', async () => {
    const anak = new Anak();
    try {
      expectTerukur(await benchPeriksa(anak, 1, 2));
    } finally {
      anak.remove();
    }
  });

  it('mengukur hitung terhadap SheetJS, masing-masing dalam prosesnya sendiri', async () => {
    const anak = new Anak();
    try {
      const daftar = await benchHitung(anak, 1, { responden: 20, barisAnggaran: 20, indikator: 3 });
      expect(daftar).toHaveLength(2);
      daftar.forEach(expectTerukur);
    } finally {
      anak.remove();
    }
  });
});
