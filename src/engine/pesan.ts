import type { Hal, KodeTemuan } from './galat';
import type { Temuan, Tingkat } from './temuan';

type Pesan = { readonly [K in KodeTemuan]: (hal: Extract<Hal, { kode: K }>) => string };

/** `Persentase desa mandiri` tahun 2023: how a sentence names an indicator. */
function nama(hal: { readonly indikator: string; readonly tahun: number }): string {
  return `"${hal.indikator}" tahun ${hal.tahun}`;
}

/** ` untuk Semester I`: how a sentence names part of the respondents. */
function untuk(lingkup: string): string {
  return lingkup === '' ? '' : ` untuk ${lingkup}`;
}

/** Every sentence of the engine. A kode without a sentence does not compile. */
export const PESAN: Pesan = {
  'target-kosong': (g) =>
    `Target ${nama(g)} kosong, sehingga capaiannya tidak dapat dihitung; isi target tahun itu, atau biarkan kosong bila memang tidak ditetapkan.`,
  'target-nol': (g) =>
    `Target ${nama(g)} tertulis "${g.tertulis}", sedangkan realisasi tidak dapat dibagi nol; periksa targetnya, atau pakai Arah "turun" bila nol memang tujuannya.`,
  'target-negatif': (g) =>
    `Target ${nama(g)} tertulis "${g.tertulis}", dan perbandingan dengan target di bawah nol tidak bermakna; ubah satuannya sehingga target bernilai positif.`,
  'target-rentang': (g) =>
    `Target ${nama(g)} berupa rentang "${g.tertulis}", tetapi Arah bukan "rentang"; ubah Arah menjadi "rentang", atau tulis satu angka target.`,
  'realisasi-tidak-positif': (g) =>
    `Realisasi ${nama(g)} tertulis "${g.tertulis}", dan rumus T/R tidak dapat dibagi nol atau angka negatif; pakai rumus (2T-R)/T di tblPengaturan, atau periksa realisasinya.`,
  'realisasi-kosong': (g) =>
    `Realisasi ${nama(g)} belum diisi, sehingga capaiannya belum dihitung; isi Realisasi, atau Pembilang dan Penyebut.`,
  'realisasi-rentang': (g) =>
    `Realisasi ${nama(g)} berupa rentang "${g.tertulis}"; tulis satu angka supaya capaiannya dapat dihitung.`,
  'penyebut-nol': (g) =>
    `Penyebut ${nama(g)} adalah 0, sehingga Pembilang/Penyebut tidak dapat dihitung; periksa Penyebut, atau tulis realisasinya langsung.`,
  'komponen-tidak-lengkap': (g) =>
    `Realisasi ${nama(g)} hanya punya satu dari Pembilang dan Penyebut; isi keduanya, atau tulis realisasinya langsung.`,
  'skm-kosong': (g) =>
    `Cara Hitung ${nama(g)} adalah SKM, tetapi belum ada responden tahun itu dan Realisasi kosong; isi tblSKM, atau tulis realisasinya.`,
  'capaian-nol': (g) =>
    `Capaian ${nama(g)} adalah 0, sehingga efisiensi (serapan dibagi capaian) tidak dapat dihitung; periksa realisasinya.`,
  'kumulatif-persen': (g) =>
    `Realisasi ${nama(g)} bersatuan ${g.satuan}, dan angka semacam itu tidak boleh dijumlahkan antarperiode; isi Pembilang dan Penyebut tiap periode, atau ubah Cara Hitung menjadi "posisi akhir" atau "rata-rata".`,
  'bukan-angka': (g) =>
    `${g.kolom} "${g.milik}" tertulis "${g.tertulis}", yang tidak terbaca sebagai angka; tulis angkanya saja, atau "-" bila tidak ada.`,
  'satuan-beda': (c) =>
    `Target ${nama(c)} tertulis "${c.target}" sedangkan realisasinya "${c.realisasi}": hanya satu yang memakai tanda persen; samakan satuannya, capaian dihitung dengan angka keduanya apa adanya.`,
  'mungkin-persen': (c) =>
    `Realisasi ${nama(c)} tertulis "${c.realisasi}" sedangkan targetnya "${c.target}"; bila maksudnya persen (1 = 100%), tulis dengan tanda persen, karena kini dihitung sebagai ${c.realisasi} persen.`,
  'tahun-beda-periode': (c) =>
    `Realisasi ${nama(c)} tertulis ${c.setahun} untuk setahun, sedangkan dari periodenya (${c.caraHitung}) ${c.dariPeriode}; yang dipakai angka setahun, periksa mana yang benar.`,
  'komponen-beda': (c) =>
    `Realisasi ${nama(c)} tertulis ${c.realisasi}, sedangkan ${c.pembagian} = ${c.hasil}; periksa realisasi atau pembilang dan penyebutnya.`,
  'ikm-beda': (c) =>
    `Realisasi ${nama(c)} tertulis ${c.realisasi}, sedangkan responden di tblSKM menghasilkan ${c.ikm}; kosongkan Realisasi supaya mengikuti survei, atau periksa tblSKM.`,
  'celah-skala': (c) =>
    `Nilai ${c.nilai} untuk ${nama(c)} jatuh di celah "${c.skala}", yang mencetak "${c.label}" hanya sampai ${c.batasAtas}; jenjang di bawah celah dipakai, yaitu "${c.label}".`,
  'induk-beda-anak': (c) =>
    `${c.kolom} "${c.milik}" tahun ${c.tahun} tertulis ${c.induk}, sedangkan jumlah rinciannya ${c.anak} (selisih ${c.selisih}); angka tertulis dipakai apa adanya, perbaiki salah satunya.`,
  'induk-tidak-ditemukan': (c) =>
    `Induk "${c.induk}" dari "${c.milik}" tahun ${c.tahun} tidak ada di kolom Jenis Belanja; samakan tulisannya, atau tambahkan barisnya.`,
  'induk-melingkar': (c) =>
    `Induk "${c.induk}" dari "${c.milik}" tahun ${c.tahun} kembali ke baris itu sendiri; perbaiki kolom Induk, sementara ini barisnya dianggap tanpa induk.`,
  'skala-label-kosong': (c) =>
    `Satu baris skala "${c.skala}" tidak punya Label, sehingga dilewati; isi Label atau hapus barisnya.`,
  'skala-batas-bukan-angka': (c) =>
    `Kolom Dari pada skala "${c.skala}" tertulis "${c.tertulis}", yang tidak terbaca sebagai angka, sehingga barisnya dilewati; tulis batas bawahnya, misalnya 85.`,
  'skala-batas-ganda': (c) =>
    `Batas bawah "${c.tertulis}" dipakai lebih dari sekali pada skala "${c.skala}", sehingga jenjang "${c.label}" dilewati; beri tiap jenjang batas sendiri.`,
  'skala-termasuk-batas': (c) =>
    `Termasuk Batas untuk "${c.label}" pada skala "${c.skala}" tertulis "${c.tertulis}" dan dibaca sebagai "ya"; tulis "ya" atau "tidak".`,
  'skala-warna': (c) =>
    `Warna "${c.tertulis}" untuk "${c.label}" pada skala "${c.skala}" tidak dikenal, sehingga tidak dipakai; tulis enam angka heksadesimal, misalnya C6E0B4.`,
  'skala-tanpa-terendah': (c) =>
    `Skala "${c.skala}" tidak punya jenjang untuk nilai di bawah ${c.dari}; nilai itu kini masuk "${c.label}", tambahkan jenjang terendah dengan Dari kosong.`,
  'skala-kurang-jenjang': (c) =>
    `Skala "${c.skala}" hanya punya ${c.jumlah} jenjang yang terbaca, sehingga tidak dipakai; isi sedikitnya dua jenjang di tblSkala.`,
  'nilai-unsur': (c) =>
    `Nilai ${c.unsur} seorang responden tertulis "${c.tertulis}", padahal hanya boleh 1, 2, 3, atau 4; jawaban ini dihitung sebagai tidak diisi, perbaiki menurut kuesionernya atau kosongkan.`,
  'nilai-unsur-lain': (c) =>
    `Selain ${c.terdaftar} nilai unsur yang didaftar masih ada ${c.lain} lagi yang bukan 1, 2, 3, atau 4, dan semuanya dihitung sebagai tidak diisi; periksa apakah kolom unsur di tblSKM benar berisi nilai jawaban.`,
  'tahun-skm': (c) =>
    `Tahun responden tertulis "${c.tertulis}", yang tidak terbaca sebagai tahun survei, sehingga ${c.banyakBaris} baris tidak ikut dihitung; tulis tahun dengan empat angka, atau kosongkan bila sama dengan tahun laporan.`,
  'periode-skm-kosong': (c) =>
    `${c.responden} responden tidak punya periode, sehingga tidak ikut dalam IKM setahun yang merupakan rata-rata IKM tiap periode; isi periodenya, atau gabungkan seluruh responden lewat tblPengaturan.`,
  'skm-tanpa-responden': (c) =>
    `Tidak ada jawaban responden tahun ${c.tahun}${untuk(c.lingkup)}, sehingga IKM tidak dapat dihitung; isi nilai unsur di tblSKM, dan periksa kolom Tahun.`,
  'unsur-tanpa-jawaban': (c) =>
    `Tidak seorang pun menjawab ${c.unsur.join(', ')}${untuk(c.lingkup)}, sehingga IKM tidak dapat dihitung; isi nilainya, atau hapus kolom unsur yang tidak disurvei.`,
  'bobot-tidak-terbaca': (c) =>
    `Bobot ${c.unsur || 'unsur SKM'} ${c.tertulis === '' ? 'kosong' : `tertulis "${c.tertulis}" dan tidak terbaca sebagai angka`}, sehingga IKM tidak dapat dihitung; isi bobot setiap unsur hingga berjumlah 1, atau kosongkan semuanya supaya sama rata.`,
  'bobot-tidak-satu': (c) =>
    `Bobot seluruh unsur berjumlah ${c.tertulis}, bukan 1, sehingga IKM ikut bergeser; perbaiki bobot di tblUnsur.`,
  'bobot-bukan-satu-per-n': (c) =>
    `Bobot unsur SKM tertulis ${c.tertulis}, sedangkan untuk ${c.banyakUnsur} unsur bobotnya 1 / ${c.banyakUnsur} = ${c.satuPerN}, sehingga IKM ikut bergeser; perbaiki bobotnya, atau pilih bobot sama rata.`,
};

/** How serious each kind is when nothing else is said. */
export const TINGKAT: Readonly<Record<KodeTemuan, Tingkat>> = {
  'target-kosong': 'periksa',
  'target-nol': 'salah',
  'target-negatif': 'salah',
  'target-rentang': 'salah',
  'realisasi-tidak-positif': 'salah',
  'realisasi-kosong': 'periksa',
  'realisasi-rentang': 'salah',
  'penyebut-nol': 'salah',
  'komponen-tidak-lengkap': 'salah',
  'skm-kosong': 'periksa',
  'capaian-nol': 'periksa',
  'kumulatif-persen': 'salah',
  'bukan-angka': 'salah',
  'satuan-beda': 'periksa',
  'mungkin-persen': 'periksa',
  'tahun-beda-periode': 'periksa',
  'komponen-beda': 'periksa',
  'ikm-beda': 'periksa',
  'celah-skala': 'periksa',
  'induk-beda-anak': 'salah',
  'induk-tidak-ditemukan': 'periksa',
  'induk-melingkar': 'salah',
  'skala-label-kosong': 'salah',
  'skala-batas-bukan-angka': 'salah',
  'skala-batas-ganda': 'salah',
  'skala-termasuk-batas': 'periksa',
  'skala-warna': 'periksa',
  'skala-tanpa-terendah': 'periksa',
  'skala-kurang-jenjang': 'salah',
  'nilai-unsur': 'salah',
  'nilai-unsur-lain': 'salah',
  'tahun-skm': 'periksa',
  'periode-skm-kosong': 'periksa',
  'skm-tanpa-responden': 'periksa',
  'unsur-tanpa-jawaban': 'salah',
  'bobot-tidak-terbaca': 'salah',
  'bobot-tidak-satu': 'salah',
  'bobot-bukan-satu-per-n': 'salah',
};

/**
 * The finding for something the engine noticed, with its sentence.
 *
 * @param tingkat how serious it is here, when not as in `TINGKAT` (a blank year of the past is only `info`)
 * @example toTemuan({ kode: 'target-nol', jalur: 'tblTarget.0.Target', tertulis: '0', indikator: 'IKM', tahun: 2023 })
 */
export function toTemuan<H extends Hal>(hal: H, tingkat: Tingkat = TINGKAT[hal.kode]): Temuan {
  const format = PESAN[hal.kode] as (hal: Hal) => string;
  const { kode, jalur, tertulis, seharusnya = null } = hal;
  return { kode, tingkat, jalur, tertulis, seharusnya, pesan: format(hal) };
}
