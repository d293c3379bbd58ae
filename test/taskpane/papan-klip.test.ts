/** @jest-environment jsdom */

import { awaitCtrlC, writePapanKlip } from '../../src/taskpane/papan-klip';
import { installPapanKlip } from './papan-klip-uji';

const ISI = { html: '<b>a</b>', teks: 'a' };
const BENTUK = { 'text/html': '<b>a</b>', 'text/plain': 'a' };

describe('Papan klip', () => {
  it.each([
    ['terbuka', {}, true],
    ['hanya cara lama', { langsung: false }, true],
    ['tertutup', { langsung: false, perintah: false }, false],
  ])('%s: kedua bentuk ditulis bila peramban mengizinkan', async (_, pilihan, isTersalin) => {
    const papan = installPapanKlip(pilihan);
    expect(await writePapanKlip(ISI)).toBe(isTersalin);
    expect(await papan.read()).toEqual(isTersalin ? BENTUK : null);
  });

  it('teks saja tidak membawa HTML', async () => {
    const papan = installPapanKlip();
    await writePapanKlip({ teks: 'narasi' });
    expect(await papan.read()).toEqual({ 'text/plain': 'narasi' });
  });

  it('cara lama mengembalikan pilihan pengguna dan tidak meninggalkan apa pun di halaman', async () => {
    installPapanKlip({ langsung: false });
    document.body.innerHTML = '<p id="paragraf">isi</p>';
    getSelection()!.selectAllChildren(document.getElementById('paragraf')!);
    await writePapanKlip(ISI);
    expect(String(getSelection())).toBe('isi');
    expect(document.body.innerHTML).toBe('<p id="paragraf">isi</p>');
  });

  it('Ctrl+C ditunggu sekali; yang disalin sesudahnya bukan lagi tabel', async () => {
    const papan = installPapanKlip({ langsung: false, perintah: false });
    const onTersalin = jest.fn();
    awaitCtrlC(ISI, onTersalin);
    papan.pressCtrlC();
    expect(await papan.read()).toEqual(BENTUK);
    papan.pressCtrlC();
    expect(onTersalin).toHaveBeenCalledTimes(1);
  });

  it('yang tidak lagi ditunggu tidak disalin', async () => {
    const papan = installPapanKlip({ langsung: false, perintah: false });
    awaitCtrlC(ISI, jest.fn())();
    papan.pressCtrlC();
    expect(await papan.read()).toBeNull();
  });
});
