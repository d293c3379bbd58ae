import type { HasilOtomatis } from '../../src/taskpane/jadwal-hitung';
import { JadwalHitung } from '../../src/taskpane/jadwal-hitung';

/** A schedule whose runs take as long as the test wants. */
function buatJadwal(hasil: HasilOtomatis = 'selesai') {
  let jumlah = 0;
  let akhiri = () => {};
  const jadwal = new JadwalHitung(async () => {
    jumlah++;
    const finish = jadwal.begin();
    await new Promise<void>((resolve) => {
      akhiri = resolve;
    });
    finish();
    return hasil;
  });
  return {
    jadwal,
    jumlah: () => jumlah,
    akhiri: async () => {
      akhiri();
      await jest.advanceTimersByTimeAsync(0);
    },
  };
}

describe('Hitung otomatis (7.3)', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('200 suntingan dalam satu detik menghasilkan satu hitungan', async () => {
    const { jadwal, jumlah } = buatJadwal();
    for (let i = 0; i < 200; i++) {
      jadwal.note();
      await jest.advanceTimersByTimeAsync(5);
    }
    expect(jumlah()).toBe(0);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(jumlah()).toBe(1);
  });

  it('suntingan selama hitungan berjalan menghasilkan tepat satu hitungan lagi', async () => {
    const { jadwal, jumlah, akhiri } = buatJadwal();
    jadwal.note();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(jumlah()).toBe(1);
    for (let i = 0; i < 5; i++) jadwal.note();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(jumlah()).toBe(1);
    await akhiri();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(jumlah()).toBe(2);
    await akhiri();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(jumlah()).toBe(2);
  });

  it('selagi pekerjaan lain berjalan tidak ada hitungan, dan sesudahnya ada satu', async () => {
    const { jadwal, jumlah } = buatJadwal();
    const selesai = jadwal.begin();
    jadwal.note();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(jumlah()).toBe(0);
    selesai();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(jumlah()).toBe(1);
  });

  it('tombol Hitung menggantikan hitungan yang masih ditunggu', async () => {
    const { jadwal, jumlah } = buatJadwal();
    jadwal.note();
    jadwal.clear();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(jumlah()).toBe(0);
  });

  it('hitungan yang datang selagi sel disunting dicoba lagi kemudian', async () => {
    const { jadwal, jumlah, akhiri } = buatJadwal('nanti');
    jadwal.note();
    await jest.advanceTimersByTimeAsync(800);
    await akhiri();
    expect(jumlah()).toBe(1);
    await jest.advanceTimersByTimeAsync(2_900);
    expect(jumlah()).toBe(1);
    await jest.advanceTimersByTimeAsync(200);
    expect(jumlah()).toBe(2);
  });
});
