/** @jest-environment jsdom */

import { tampilkan } from './peramban-uji';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { KartuIndikator } from '../../src/taskpane/KartuIndikator';
import type { RingkasanIndikator } from '../../src/usecases';
import type { PilihanPapanKlip } from './papan-klip-uji';
import { installPapanKlip } from './papan-klip-uji';

const INDIKATOR: RingkasanIndikator = {
  kode: 'IK1',
  indikator: 'Nilai SAKIP',
  satuan: 'Nilai',
  target: '75',
  realisasi: '72,50',
  capaian: '96,66',
  kategori: 'Baik',
  warna: null,
  capaianRenstra: null,
  targetAkhir: null,
  pagu: null,
  realisasiAnggaran: null,
  serapan: null,
  efisiensi: null,
  kategoriEfisiensi: null,
  cara: null,
  narasi: 'Realisasi 72,50 dari target 75.',
  riwayat: null,
};

function tampilkanKartu(ubah: Partial<RingkasanIndikator> = {}, klip: PilihanPapanKlip = {}) {
  const papan = installPapanKlip(klip);
  tampilkan(<KartuIndikator indikator={{ ...INDIKATOR, ...ubah }} />);
  return papan;
}

describe('Narasi indikator (Spesifikasi Takar 3.8)', () => {
  it('disalin sebagai teks polos, dan itu dikatakan', async () => {
    const papan = tampilkanKartu();
    fireEvent.click(screen.getByRole('button', { name: 'Salin narasi Nilai SAKIP' }));
    await waitFor(() => expect(screen.getByText('Tersalin. Buka Word, tekan Ctrl+V.')).toBeTruthy());
    expect(await papan.read()).toEqual({ 'text/plain': INDIKATOR.narasi });
  });

  it('yang tidak boleh disalin dapat ditandai sendiri', async () => {
    tampilkanKartu({}, { langsung: false, perintah: false });
    fireEvent.click(screen.getByRole('button', { name: 'Salin narasi Nilai SAKIP' }));
    await waitFor(() => expect(screen.getByText(/Tandai paragrafnya, lalu tekan Ctrl\+C\.$/)).toBeTruthy());
  });

  it('tidak ada tombolnya bila tidak ada kalimatnya', () => {
    tampilkanKartu({ narasi: null });
    expect(screen.queryByRole('button')).toBeNull();
  });
});
