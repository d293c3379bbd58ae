/** @jest-environment jsdom */

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Panel } from '../../src/taskpane/Panel';
import { bukuUji, tampilkanDengan } from './pengelola-uji';

let isPutus = true;
jest.mock('../../src/taskpane/DaftarPeran', () => {
  if (isPutus) throw Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });
  return { DaftarPeran: () => <p>Tabel buku kerja ini</p> };
});

describe('Bagian panel yang tidak dapat dimuat (7.5)', () => {
  // React tells the console of every error that it was spared.
  beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  it('disebut di tempatnya; tab lain tetap bekerja, dan sesudah jaringan pulih ia dimuat', async () => {
    tampilkanDengan(<Panel />, { buku: bukuUji() });
    await userEvent.click(screen.getByRole('tab', { name: 'Data' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Bagian Takar ini tidak dapat dimuat/);
    await userEvent.click(screen.getByRole('tab', { name: 'Ringkasan' }));
    expect(await screen.findByText(/^Takar mengukur capaian kinerja/)).toBeTruthy();
    await userEvent.click(screen.getByRole('tab', { name: 'Data' }));
    await screen.findByRole('alert');
    isPutus = false;
    await userEvent.click(screen.getByRole('button', { name: 'Coba lagi' }));
    expect(await screen.findByText('Tabel buku kerja ini')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
