import { calculateRespondenMinimum, desimal, formatRupiah } from '../../engine';
import type { PemeriksaanData } from './pemeriksaan-data';
import { toTemuanData } from './pemeriksaan-data';
import { findResponden } from './responden';

/** Fewer respondents than the people served ask for. */
export const RESPONDEN_KURANG: PemeriksaanData = {
  kode: 'responden-kurang',
  tingkat: 'periksa',
  keterangan: 'Responden SKM tahun laporan yang kurang dari tabel Krejcie–Morgan untuk banyaknya pengguna layanan.',
  contoh:
    'IKM tahun 2023 dihitung dari 270 responden, sedangkan menurut Krejcie–Morgan 1.000 pengguna layanan setahun butuh 278; tambah 8 responden, atau periksa kunci "Pengguna Layanan" di tblPengaturan.',
  check: (hasil) => {
    const responden = findResponden(hasil);
    const pengguna = hasil.data.penggunaLayanan ?? null;
    if (responden === null || pengguna === null) return [];
    const butuh = calculateRespondenMinimum(pengguna);
    if (responden >= butuh) return [];
    const banyak = formatRupiah(desimal(pengguna));
    const pesan = `IKM tahun ${hasil.tahun} dihitung dari ${responden} responden, sedangkan menurut Krejcie–Morgan ${banyak} pengguna layanan setahun butuh ${butuh}; tambah ${butuh - responden} responden, atau periksa kunci "Pengguna Layanan" di tblPengaturan.`;
    return toTemuanData(RESPONDEN_KURANG, [{ jalur: 'tblSKM', tertulis: String(responden), pesan }]);
  },
};
