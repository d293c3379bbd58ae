import { KREJCIE_MORGAN } from '../../../src/engine/peraturan/krejcie-morgan';

describe('Tabel Krejcie dan Morgan', () => {
  it.each(KREJCIE_MORGAN)('[KM-1] ketentuan $berlakuSejak bersumber dan angkanya desimal', (ketentuan) => {
    expect(ketentuan.berlakuSejak).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(ketentuan.sumber).not.toBe('');
    expect([ketentuan.chiKuadrat, ketentuan.proporsi, ketentuan.ketelitian]).toEqual(['3.841', '0.5', '0.05']);
  });
});
