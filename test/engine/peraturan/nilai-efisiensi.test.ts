import { NILAI_EFISIENSI } from '../../../src/engine/peraturan/nilai-efisiensi';

describe('Ketentuan nilai efisiensi', () => {
  it.each(NILAI_EFISIENSI)('[NE-1] ketentuan $berlakuSejak bersumber dan angkanya desimal', (ketentuan) => {
    expect(ketentuan.berlakuSejak).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(ketentuan.sumber).not.toBe('');
    expect([ketentuan.tengah, ketentuan.penuh]).toEqual(['50', '20']);
  });
});
