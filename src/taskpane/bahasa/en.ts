import type { KeadaanLembar, Kelompok, KelompokPengaturan, Tingkat } from '../../usecases';
import type { Pekerjaan, YangTertulis } from '../pengelola-buku';
import type { Kalimat } from './kalimat';

const LANGKAH: Readonly<Record<Pekerjaan['langkah'], string>> = {
  Membuka: 'Opening the workbook',
  Menyiapkan: 'Preparing',
  Memeriksa: 'Checking data and report tables',
  'Membaca tabel': 'Reading tables',
  Menghitung: 'Calculating',
  'Menulis hasil': 'Writing results',
  Selesai: 'Done',
};
const KELOMPOK: Readonly<Record<Kelompok, string>> = {
  capaian: 'Achievement',
  perbandingan: 'Comparison',
  analisis: 'Analysis',
  anggaran: 'Budget',
  efisiensi: 'Efficiency',
  skm: 'SKM',
};
const KEADAAN_LEMBAR: Readonly<Record<KeadaanLembar['keadaan'], string>> = {
  'belum-ada': 'Not made yet',
  terbaru: 'Up to date',
  disunting: 'Has cells you changed',
  'perlu-diperbarui': 'Out of date',
};
const SUDAH_TERTULIS: Readonly<Record<YangTertulis, string>> = {
  pengaturan:
    'The settings are written, but the workbook was not calculated again; press Calculate once this is dealt with.',
  alasan:
    'The reason is written to tblPengaturan, but nothing was checked again; press Check again once this is dealt with.',
  tabel: 'The empty tables were added, but the pane has not read them yet; press Calculate once this is dealt with.',
};
const TINGKAT: Readonly<Record<Tingkat, string>> = { salah: 'Error', periksa: 'To check', info: 'Note' };
const KELOMPOK_PENGATURAN: Readonly<Record<KelompokPengaturan, string>> = {
  kantor: 'Office and profile',
  skala: 'Scale and categories',
  capaian: 'Achievement',
  pembulatan: 'Rounding',
  efisiensi: 'Efficiency',
  skm: 'Public satisfaction survey (SKM)',
  rupa: 'Look of the report sheets',
};

/** What the pane says in English. Findings, tables and refusals are Indonesian in every language, as in the report. */
export const EN: Kalimat = {
  ringkasan: 'Summary',
  data: 'Data',
  tabel: 'Tables',
  periksa: 'Check',
  pengaturan: 'Settings',
  bagian: 'Sections of the pane',

  hitung: 'Calculate',
  buatTabel: 'Make tables',
  unduh: 'Download result',
  buka: 'Open file',
  batal: 'Cancel',
  lainnya: 'More',
  otomatis: 'Calculate by itself after an edit',
  panduan: 'Guide (Indonesian)',
  lihatContoh: 'See an example',
  contoh: 'Open an example',
  bahasaLain: 'Bahasa Indonesia',
  bukaLepas: 'Drop an .xlsx file here to open it.',
  versi: (versi) => `Takar ${versi}. Everything is calculated on this computer; no data is sent.`,

  tanpaNama: 'Office without a name',
  tahunLaporan: 'Report year',
  isiTahun: 'Enter the report year',
  gantiTahunIni: (tahun) => `Report year ${tahun}, change`,
  ganti: 'Change',
  belumDihitung: 'Not calculated yet',
  sudahDihitung: (jam) => `Calculated at ${jam}`,
  sudahDiperiksa: (jam) => `Checked at ${jam}; result columns not filled yet`,
  belumDihitungUlang: (suntingan) => `Not calculated again yet (${suntingan === 1 ? '1 edit' : `${suntingan} edits`})`,
  langkah: (langkah) => LANGKAH[langkah],
  menunggu: (pekerjaan) => `${pekerjaan}…`,

  tidakTerbaca: (nama) => `The file "${nama}" cannot be read; make sure it is still there, then open it again.`,
  kesalahanDalam: 'Takar stopped because of an error of its own; your input is unchanged. Reload Takar.',
  tanpaOffice: 'Takar cannot reach Excel: check the network, then close this pane and open it again.',
  diLuarExcel: 'This page is part of Takar in Excel: open it from the tab Takar, Open panel.',
  tidakTermuat: 'A part of Takar could not be loaded; nothing has changed: check the network, then reload.',
  sudahTertulis: (apa, sebab) => `${SUDAH_TERTULIS[apa]} ${sebab}`,
  dibatalkan: 'Cancelled; nothing has changed.',
  bagianTidakTermuat:
    'This part of Takar could not be loaded; nothing has changed: check the network, then try again. If that does not help, reload.',
  cobaLagi: 'Try again',
  muatUlang: 'Reload',
  tentangBerkas: (nama, kalimat) => `${nama}: ${kalimat}`,

  pengantar: 'Takar measures performance from the tables of an Excel workbook and makes the tables of chapter III.',
  pengantarTekan: 'Press Calculate to calculate this workbook. The file itself is not changed.',
  pengantarTekanExcel:
    'Press Calculate to fill the columns for achievement, category, spending and efficiency. Nothing else is touched.',
  pengantarKosong: 'This workbook has no data tables for Takar yet. Make empty ones, or look at an example first.',
  lihatTabel: (jumlah) => (jumlah === 0 ? 'Use tables of this workbook' : `See the ${jumlah} tables in use`),
  buatTabelKosong: 'Make empty tables',
  belumAdaTabelExcel: 'No tables yet. Press Calculate or Make tables first.',
  belumAdaTabel: 'No tables yet. Press Calculate to make them.',
  belumDiperiksa: 'Not checked yet: entries, figures, and report tables typed or pasted into this workbook.',
  belumPeriksaTabel: 'Report tables typed or pasted into this workbook have not been checked yet.',

  jumlahIndikator: (jumlah) => (jumlah === 1 ? '1 indicator' : `${jumlah} indicators`),
  tanpaIndikator: 'This workbook has no indicator for the report year.',
  belumDapatDihitung: 'Cannot be calculated yet',
  ikm: 'IKM',
  ikmRincian: (kinerja, responden) => `${kinerja}, ${responden} respondents`,
  mutu: (mutu) => `grade ${mutu}`,
  serapan: 'Budget spent',
  serapanRincian: (realisasi, pagu) => `Rp${realisasi} of Rp${pagu}`,
  efisiensi: 'Efficiency',
  berubah: (sel, lembar) =>
    `${sel === 1 ? '1 cell' : `${sel} cells`} changed${lembar === 0 ? '' : `, ${lembar} ${lembar === 1 ? 'sheet' : 'sheets'} written`}`,
  perubahanLain: (jumlah) => `and ${jumlah} more cells`,
  kosong: 'empty',
  lihatSel: 'Show cell',
  lihatLembar: 'Show sheet',
  lihatSelIni: (lembar, sel) => (sel === '' ? `Show sheet: ${lembar}` : `Show cell: sheet ${lembar}, cell ${sel}`),
  lihatAlamat: (lembar, sel) => `${sel}: show this cell on sheet ${lembar}`,
  lembarUsang: (jumlah) =>
    jumlah === 1
      ? '1 sheet of report tables does not have the latest figures.'
      : `${jumlah} sheets of report tables do not have the latest figures.`,
  perbaruiTabel: 'Update tables',
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

  kelompok: (kelompok) => KELOMPOK[kelompok],
  keadaanLembar: (keadaan) => KEADAAN_LEMBAR[keadaan],
  adaSuntingan: (jumlah) =>
    `${jumlah === 1 ? '1 table has' : `${jumlah} tables have`} cells you changed and ${jumlah === 1 ? 'was' : 'were'} not updated. Choose which content to use.`,
  lihatSuntingan: 'Look and choose',
  suntingan: 'Cells you changed',
  suntinganTabel: (nama, jumlah) => `${nama}: ${jumlah === 1 ? '1 cell' : `${jumlah} cells`} changed by you`,
  suntinganDipertahankan: (nama, jumlah) => `${nama}: ${jumlah === 1 ? '1 cell' : `${jumlah} cells`} of yours kept`,
  ditulisTakar: (isi) => `Takar wrote ${isi}`,
  sekarang: (isi) => `now ${isi}`,
  angkaBaru: (isi) => `new figure ${isi}`,
  tanpaBaris: 'the new table no longer has its row, so this cell cannot be kept',
  selHilang: 'could not be kept, as its row is gone',
  pertahankanSel: 'Keep my cells',
  pakaiBaru: 'Use the new figures',
  untukTabel: (tombol, nama) => `${tombol}: ${nama}`,
  untukSemuaTabel: (jumlah) => `For ${jumlah} tables at once`,

  pilihTabelIni: (nama) => `Choose ${nama}`,
  pilihSemua: 'Choose all',
  tabelDipilih: (jumlah) =>
    jumlah === 0 ? 'No table is chosen yet.' : jumlah === 1 ? '1 table chosen' : `${jumlah} tables chosen`,
  tindakanTabel: 'For the chosen tables',
  buatDiLembar: 'Make on sheets',
  buatSemuaDiLembar: 'Make all on a sheet',
  salin: 'Copy',
  salinIni: (nama) => `Copy ${nama}`,
  word: 'Word',
  tabelTersalin: (jumlah, mendatar) =>
    `${jumlah === 1 ? '1 table' : `${jumlah} tables`} copied. Open Word, press Ctrl+V.${
      mendatar === 0 ? '' : ` ${mendatar === jumlah ? 'For' : `${mendatar} of them for`} a landscape page.`
    }`,
  tekanSalin: 'This browser does not let a button copy. Press Ctrl+C now, or use Word.',
  rentangDipilih: (lembar, sisa) =>
    `This Excel does not let the pane copy. The content of the sheet "${lembar}" is selected: click the tab of that ` +
    `sheet below, press Ctrl+C, then paste in Word.${
      sisa === 0 ? '' : ` Copy the ${sisa === 1 ? 'other table' : `${sisa} other tables`} one by one.`
    }`,
  lembarBelumSiap: (lembar) =>
    `This Excel does not let the pane copy, and the sheet "${lembar}" does not hold the latest figures yet. ` +
    'Press Make on sheets, then Copy again; or use Word.',
  menyiapkanWord: 'Preparing the Word document…',
  wordDiunduh: (nama) => `${nama} was made. If it is not among your downloads, use Copy, then paste in Word.`,
  salinGagal: 'The tables cannot be copied; nothing has changed. Reload Takar, then try again.',
  wordGagal: 'The Word document cannot be made; nothing has changed. Use Copy, then paste in Word.',
  narasi: 'Narrative',
  salinNarasi: (indikator) => `Copy the narrative of ${indikator}`,
  narasiTersalin: 'Copied. Open Word, press Ctrl+V.',
  narasiTidakTersalin: 'It cannot be copied here. Select the paragraph, then press Ctrl+C.',

  periksaSekarang: 'Check without changing anything',
  periksaLagi: 'Check again',
  tulisTemuan: 'Write to a sheet Temuan',
  temuanTertulis: (jumlah) => `${jumlah.toLocaleString('en')} findings written to the sheet Temuan.`,
  unduhTemuan: 'Download with a sheet Temuan',
  diperiksaPada: (jam) => `Checked at ${jam}`,
  telahDiperiksa: (tabel, angka, temuan) =>
    tabel === 0
      ? 'The data tables were checked; no report tables were typed or pasted into this workbook.'
      : `${tabel} report tables and ${angka} figures in them were checked${temuan === 0 ? '; all agree' : ''}.`,
  atauSelLain: (sel) => `or the wrong one is ${sel}`,
  terima: 'Accept',
  alasan: 'Reason for accepting',
  batalTerima: 'Take back',
  jumlahDiterima: (jumlah) => (jumlah === 1 ? '1 finding accepted' : `${jumlah} findings accepted`),
  alasanDiterima: (alasan) => `Accepted: ${alasan}`,
  tingkat: (tingkat) => TINGKAT[tingkat],
  saring: 'Show findings',
  tanpaTemuan: 'No findings: every entry could be read and no figure looks wrong.',
  temuanTersaring: 'The filter hides all findings.',
  temuanLain: (jumlah, sisa) =>
    `Show ${jumlah.toLocaleString('en')} more of ${sisa.toLocaleString('en')} findings that are left`,
  temuanBuku: 'Workbook',
  tertulis: (tertulis, seharusnya) => `written ${tertulis} → should be ${seharusnya}`,

  tabelDikenali: (ada, semua) => `${ada} of ${semua} tables are in this workbook.`,
  ditemukan: 'Found',
  bermasalah: 'To check',
  belumAda: 'Missing',
  buatTabelIni: 'Make empty table',
  buatTabelPeran: (nama) => `Make empty table ${nama}`,
  pilihTabel: 'Choose from the workbook',
  pilihTabelPeran: (nama) => `Choose the table for ${nama}`,
  letakTabel: (nama, lembar, baris) => `${nama}, sheet "${lembar}", ${baris} rows`,

  // Bagian Pengaturan
  tempatPengaturan:
    'Stored in the table tblPengaturan of this workbook, so they travel with it. Names and values are those of the table.',
  tanpaTabelPengaturan:
    'There is no table tblPengaturan yet. Choose Create table in the section Data, so that settings can be stored.',
  kelompokPengaturan: (kelompok) => KELOMPOK_PENGATURAN[kelompok],
  menurutProfil: 'as in the profile',
  menurutBaku: 'default of Takar',
  bukanProfil: (bawaan) => `choice of the office; profile: ${bawaan}`,
  bukanBaku: (bawaan) => `choice of the office; default: ${bawaan}`,
  pilihanKantor: 'choice of the office',
  diubahDari: (lama) => `not applied yet; now: ${lama}`,
  angkaLain: 'another figure…',
  teksLain: 'another…',
  isiSendiri: (kunci) => `${kunci}: own value`,
  skalaKantor: 'This scale comes from tblSkala. As long as tblSkala is filled, the key Skala Capaian is not used.',
  tanpaTitik: 'The dots of the office appear once the workbook is calculated.',
  menghitungPengaruh: 'Calculating the effect…',
  akanMengubah: (angka, label, sel) =>
    angka + label + sel === 0
      ? 'No figure, category or table cell changes.'
      : `Will change ${(
          [
            [angka, 'figure', 'figures'],
            [label, 'category', 'categories'],
            [sel, 'report cell', 'report cells'],
          ] as const
        )
          .filter(([jumlah]) => jumlah > 0)
          .map(([jumlah, satu, banyak]) => `${jumlah.toLocaleString('id')} ${jumlah === 1 ? satu : banyak}`)
          .join(', ')}.`,
  terapkan: 'Apply',
  menyimpanPengaturan: 'Storing the settings…',
  pengaturanTersimpan: 'Settings stored.',
};
