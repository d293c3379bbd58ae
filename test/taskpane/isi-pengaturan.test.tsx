/** @jest-environment jsdom */

import { tampilkan } from './peramban-uji';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IsiPengaturan } from '../../src/taskpane/IsiPengaturan';
import type { PengelolaBuku } from '../../src/taskpane/pengelola-buku';
import { PengelolaContext } from '../../src/taskpane/use-pengelola';
import { HitungDitolak, readTampilanPengaturan } from '../../src/usecases';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import { buildBuku } from '../usecases/buku-uji';
import { bukuUji, pengelolaUji } from './pengelola-uji';

function show(readPengaturan: () => Promise<unknown>) {
  const pengelola = { ...pengelolaUji({ buku: bukuUji() }), readPengaturan } as unknown as PengelolaBuku;
  tampilkan(
    <PengelolaContext.Provider value={pengelola}>
      <IsiPengaturan />
    </PengelolaContext.Provider>,
  );
}

const status = () => screen.getByRole('status').textContent;

describe('Pengaturan yang tidak dapat dibaca (7.5)', () => {
  it('karena sel sedang disunting: disebut, dan dapat dicoba lagi', async () => {
    const tampilan = await readTampilanPengaturan(await XlsxWorkbook.open(await buildBuku({})));
    let jumlah = 0;
    show(async () => {
      jumlah += 1;
      if (jumlah === 1) throw new HitungDitolak({ kode: 'sel-disunting' });
      return tampilan;
    });
    await waitFor(() => expect(status()).toMatch(/^Sel sedang disunting/));
    await userEvent.click(screen.getByRole('button', { name: 'Coba lagi' }));
    expect(await screen.findByLabelText('Profil')).toBeTruthy();
  });

  it.each([
    [
      Object.assign(new Error('Loading chunk 123 failed.'), { name: 'ChunkLoadError' }),
      /^Bagian Takar ini tidak dapat/,
    ],
    [new TypeError("Cannot read properties of undefined (reading 'rows')"), /^Takar berhenti karena kesalahan/],
  ])('%s tidak pernah ditampilkan mentah', async (galat, kalimat) => {
    show(() => Promise.reject(galat));
    await waitFor(() => expect(status()).toMatch(kalimat));
    await act(async () => undefined);
    expect(document.body.textContent).not.toContain(galat.message);
  });
});
