import type { LangkahHitung, Tingkat } from '../../usecases';
import type { Kalimat } from './kalimat';

const LANGKAH: Readonly<Record<LangkahHitung, string>> = {
  'Membaca tabel': 'Reading tables',
  Menghitung: 'Calculating',
  'Menulis hasil': 'Writing results',
  Selesai: 'Done',
};
const TINGKAT: Readonly<Record<Tingkat, string>> = { salah: 'Error', periksa: 'To check', info: 'Note' };

/** What the pane says in English. Findings, tables and refusals are Indonesian in every language, as in the report. */
export const EN: Kalimat = {
  ringkasan: 'Summary',
  data: 'Data',
  tabel: 'Tables',
  periksa: 'Check',
  bagian: 'Sections of the pane',

  hitung: 'Calculate',
  unduh: 'Download result',
  buka: 'Open file',
  lainnya: 'More',
  contoh: 'Open an example',
  bahasaLain: 'Bahasa Indonesia',
  bukaLepas: 'Drop an .xlsx file here to open it.',
  versi: (versi) => `Takar ${versi}. Everything is calculated on this computer; no data is sent.`,

  tanpaNama: 'Office without a name',
  belumDihitung: 'Not calculated yet',
  sudahDihitung: (jam) => `Calculated at ${jam}`,
  membuka: 'Opening the file',
  langkah: (langkah) => LANGKAH[langkah],
  menunggu: (pekerjaan) => `${pekerjaan}…`,

  tidakTerbaca: (nama) => `The file "${nama}" cannot be read; make sure it is still there, then open it again.`,
  kesalahanDalam: 'Takar stopped because of an error of its own; your file is unchanged. Reload this page.',
  tentangBerkas: (nama, kalimat) => `${nama}: ${kalimat}`,

  pengantar: 'Takar measures performance from the tables of an Excel workbook and makes the tables of chapter III.',
  pengantarTekan: 'Press Calculate to calculate this workbook. The file itself is not changed.',
  belumAdaTabel: 'No tables yet. Press Calculate to make them.',
  belumDiperiksa: 'Not checked yet. Press Calculate to check the entries and figures.',

  jumlahIndikator: (jumlah) => (jumlah === 1 ? '1 indicator' : `${jumlah} indicators`),
  tanpaIndikator: 'This workbook has no indicator for the report year.',
  belumDapatDihitung: 'Cannot be calculated yet',
  ikm: 'IKM',
  ikmRincian: (kinerja, responden) => `${kinerja}, ${responden} respondents`,
  mutu: (mutu) => `grade ${mutu}`,
  serapan: 'Budget spent',
  serapanRincian: (realisasi, pagu) => `Rp${realisasi} of Rp${pagu}`,
  efisiensi: 'Efficiency',
  berubah: (sel, lembar) => `${sel} cells filled or changed, ${lembar} sheets written.`,
  profil: (profil) => `Profile: ${profil}`,
  target: 'Target',
  realisasi: 'Actual',
  capaian: 'Achievement',
  kategori: 'Category',
  persen: (angka) => `${angka}\u00a0%`,
  tidakAda: 'none',
  caraHitung: 'How it is calculated',
  rumusNaik: 'Actual ÷ target × 100',
  rumusTurun: '(2 × target − actual) ÷ target × 100',
  rumusTurunBagi: 'Target ÷ actual × 100',
  rumusRentang: '100 within the target range; outside it actual ÷ nearest bound × 100',
  samaDengan: (rumus, utuh) => `${rumus} = ${utuh}`,
  dipotong: (angka) => `cut to ${angka}`,
  dibulatkan: (angka) => `rounded to ${angka}`,
  dibatasi: (batas) => `limited to ${batas} at most`,
  selangKategori: (kategori, selang) => `${kategori}: ${selang}`,
  renstra: (target, capaian) => `Final Renstra target ${target}; achievement ${capaian}\u00a0%`,
  anggaranIndikator: (pagu, realisasi) => `Budget Rp${pagu}; spent Rp${realisasi}`,
  serapanIndikator: (serapan) => `${serapan}\u00a0% spent`,
  efisiensiIndikator: (efisiensi) => `Efficiency ${efisiensi}`,

  jumlahTabel: (jumlah) => (jumlah === 1 ? '1 report table' : `${jumlah} report tables`),
  tanpaTabel: 'No table can be made from this data.',
  judulTabel: (no, judul) => `Tabel ${no} ${judul}`,
  pratinjau: (nama) => `Preview of ${nama}`,

  tingkat: (tingkat) => TINGKAT[tingkat],
  saring: 'Show findings',
  tanpaTemuan: 'No findings: every entry could be read and no figure looks wrong.',
  temuanTersaring: 'The filter hides all findings.',
  temuanBuku: 'Workbook',
  tertulis: (tertulis, seharusnya) => `written ${tertulis} → should be ${seharusnya}`,

  tabelDikenali: (ada, semua) => `${ada} of ${semua} tables are in this workbook.`,
  ditemukan: 'Found',
  bermasalah: 'To check',
  belumAda: 'Missing',
  letakTabel: (nama, lembar, baris) => `${nama}, sheet "${lembar}", ${baris} rows`,
};
