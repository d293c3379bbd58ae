import { hitung } from '../../../src/usecases/hitung';
import { locate, PetaLokasi } from '../../../src/usecases/lokasi';
import { readWorkbook } from '../../../src/usecases/read-workbook';
import { DAFTAR_PEMERIKSAAN_DATA } from '../../../src/periksa/data';
import { buildContohLaporan, openContoh } from '../../golden/contoh';

async function checkContoh(id: Parameters<typeof buildContohLaporan>[0]) {
  const workbook = await openContoh(buildContohLaporan(id));
  const { tabel } = await readWorkbook(workbook);
  const { hasil } = await hitung(workbook, { tulis: 'tidak' });
  const peta = new PetaLokasi(tabel, hasil.data.skm);
  return DAFTAR_PEMERIKSAAN_DATA.flatMap((satu) => satu.check(hasil)).map((temuan) => {
    const { kode, tingkat, tabel: nama, sel } = locate(temuan, peta);
    return `${kode} ${tingkat} ${nama}${sel && ` ${sel}`}`;
  });
}

describe('Pemeriksaan data pada contoh laporan terbit', () => {
  it('Juwana 2023: dua capaian dua kali targetnya', async () => {
    expect(await checkContoh('juwana-2023')).toEqual([
      // 2 laporan dari target 1, dan 2 / 29 = 6,90% dari target 3,4%: keduanya benar, dan targetnya memang rendah.
      'capaian-tinggi periksa tblTarget I6',
      'capaian-tinggi periksa tblTarget I8',
    ]);
  });

  it('Jiken 2023: target IKM 83 sudah tercapai tahun lalu', async () => {
    expect(await checkContoh('jiken-2023')).toEqual([
      // 85,84 pada tahun 2022.
      'target-sudah-tercapai info tblTarget H10',
    ]);
  });

  it('Jaten 2023: anggaran 2020 tanpa gaji, dan tujuan dengan dua ejaan', async () => {
    expect(await checkContoh('jaten-2023')).toEqual([
      // 75, sedangkan 80,96 pada tahun 2022.
      'target-sudah-tercapai info tblTarget I14',
      // Program 2020 tidak memuat Belanja Pegawai, 2.485.000.000 dengan realisasi 2.312.541.000.
      'anggaran-beda-belanja periksa tblBelanja D5',
      'anggaran-beda-belanja periksa tblBelanja E5',
      // Ringkasan eksekutif dan Bab IV: tujuan didukung Program Penunjang, sasaran lima program lain; Tabel 3.4.5: keenamnya.
      'program-pendukung-beda periksa tblTarget M9',
      'program-pendukung-beda periksa tblTarget M14',
      // "Meningkatkan pembangunan kewilayahan …" dan "Meningkatkan Pembangunan Kewilayahan …" di laporannya.
      'nama-dua-ejaan periksa tblTarget C14',
      // 297 responden; banyaknya pengguna layanan tidak disebut laporannya.
      'pengguna-layanan-kosong info tblSKM',
    ]);
  });

  it('Juai 2024: 100% gangguan ditangani pada tahun tanpa gangguan', async () => {
    expect(await checkContoh('juai-2024')).toEqual([
      // 0 dari 0 pada tahun 2023, dicetak 100% oleh laporannya.
      'realisasi-tanpa-penyebut periksa tblRealisasi D17',
    ]);
  });
});
