import { PERIKSA_JUDUL_NAMA } from '../../../src/periksa/label/judul-nama';
import { listTemuan } from './tabel';

const SASARAN = 'Meningkatnya koordinasi penanganan konflik sosial';
const TUJUAN = {
  judul: 'Renstra',
  kepala: ['Tujuan | Sasaran | Indikator | Target'],
  baris: [`Terwujudnya kecamatan maju | ${SASARAN} | IKM | 80`],
};
const buildTabel = (judul: string, nama: string) => ({
  judul,
  kepala: ['Sasaran | Indikator | Target'],
  baris: [`${nama} | IKM | 80`],
});

describe('Nama di judul', () => {
  it('ditulis lain dari nama di tabel', () => {
    const judul = 'Capaian Kinerja Meningkatkan koordinasi penanganan konflik sosial';
    expect(listTemuan(PERIKSA_JUDUL_NAMA, [TUJUAN, buildTabel(judul, SASARAN)])).toEqual([
      `Lembar2!A1 periksa ${judul} -> Capaian Kinerja ${SASARAN}`,
    ]);
  });

  it('sama dengan nama di tabel', () => {
    expect(listTemuan(PERIKSA_JUDUL_NAMA, [TUJUAN, buildTabel(`Capaian Kinerja ${SASARAN}`, SASARAN)])).toEqual([]);
  });

  it('judul tentang tujuan di atas nama sasaran', () => {
    expect(listTemuan(PERIKSA_JUDUL_NAMA, [TUJUAN, buildTabel('Analisis Capaian Tujuan', SASARAN)])).toEqual([
      `Lembar2!A3 periksa ${SASARAN} -> Terwujudnya kecamatan maju`,
    ]);
  });

  it('judul tentang tujuan di atas nama tujuan', () => {
    const tabel = buildTabel('Analisis Capaian Tujuan', 'Terwujudnya kecamatan maju');
    expect(listTemuan(PERIKSA_JUDUL_NAMA, [TUJUAN, tabel])).toEqual([]);
  });
});
