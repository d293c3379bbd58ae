import { PERIKSA_NAMA_TERTUKAR } from '../../../src/periksa/label/nama-tertukar';
import { listTemuan } from './tabel';

const KEPALA = ['No | Sub Kegiatan | Indikator | Target | Anggaran'];

describe('Indikator yang tertukar', () => {
  it('dua baris yang saling memegang indikator', () => {
    expect(
      listTemuan(PERIKSA_NAMA_TERTUKAR, [
        {
          kepala: KEPALA,
          baris: [
            '1 | Penyediaan jasa pelayanan umum | Pemenuhan jasa peralatan kantor | 12 | 6.000.000',
            '2 | Penyediaan jasa peralatan kantor | Pemenuhan jasa pelayanan umum | 12 | 7.000.000',
            '3 | Penyediaan jasa surat menyurat | Pemenuhan jasa surat menyurat | 12 | 8.000.000',
          ],
        },
      ]),
    ).toEqual([
      'Lembar1!C3 salah Pemenuhan jasa peralatan kantor -> Pemenuhan jasa pelayanan umum',
      'Lembar1!C4 salah Pemenuhan jasa pelayanan umum -> Pemenuhan jasa peralatan kantor',
    ]);
  });

  it('indikator baris lain saja, tanpa balasan, belum membuktikan', () => {
    expect(
      listTemuan(PERIKSA_NAMA_TERTUKAR, [
        {
          kepala: KEPALA,
          baris: [
            '1 | Penyediaan jasa pelayanan umum | Pemenuhan jasa peralatan kantor | 12 | 6.000.000',
            '2 | Penyediaan jasa peralatan kantor | Pemenuhan jasa peralatan kantor | 12 | 7.000.000',
          ],
        },
      ]),
    ).toEqual([]);
  });
});
