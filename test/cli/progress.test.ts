import { Writable } from 'node:stream';
import { Progress } from '../../src/cli/progress';

/** A terminal that remembers what was written to it. */
function buildTerminal(isTTY: boolean): { stream: NodeJS.WriteStream; isi: () => string } {
  let isi = '';
  const stream = new Writable({
    write(potongan, _, selesai) {
      isi += String(potongan);
      selesai();
    },
  });
  const terminal = Object.assign(stream, { isTTY, columns: 80, cursorTo: () => true, clearLine: () => true });
  return { stream: terminal as unknown as NodeJS.WriteStream, isi: () => isi };
}

describe('Bilah kemajuan', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('tidak muncul pada pekerjaan yang selesai dalam sedetik', () => {
    const { stream, isi } = buildTerminal(true);
    const progress = new Progress(stream);
    jest.advanceTimersByTime(999);
    progress.update('Menghitung', 0.5);
    progress.stop();
    expect(isi()).toBe('');
  });

  it('muncul sesudah sedetik, dengan nama langkah dan bagiannya, lalu berhenti', () => {
    const { stream, isi } = buildTerminal(true);
    const progress = new Progress(stream);
    progress.update('Membaca tabel', 0);
    jest.advanceTimersByTime(1000);
    progress.update('Menghitung', 0.5);
    expect(isi()).toContain('Menghitung [');
    expect(isi()).toContain('50%');
    progress.stop();
    expect(jest.getTimerCount()).toBe(0);
  });

  it('tidak pernah muncul bila keluarannya bukan terminal', () => {
    const { stream, isi } = buildTerminal(false);
    const progress = new Progress(stream);
    jest.advanceTimersByTime(5000);
    progress.update('Menghitung', 0.5);
    progress.stop();
    expect(isi()).toBe('');
  });
});
