import { ExcelWorkbook } from '../workbook/officejs';
import { JendelaHasil } from './jendela-hasil';
import { KALIMAT, findBahasa } from './kalimat';
import { sendToPanel } from './laporan-panel';
import type { PerintahEvent } from './perintah';
import { DAFTAR_PERINTAH, createPerintah } from './perintah';

const jendela = new JendelaHasil();
/** What was chosen in the pane; else the language of Office. */
const readBahasa = () => findBahasa(readPilihanBahasa() ?? Office.context.displayLanguage);

const perintah = createPerintah({
  openWorkbook: () => new ExcelWorkbook(),
  readKalimat: () => KALIMAT[readBahasa()],
  closeLaporan: () => jendela.close(),
  showLaporan: async (nama, kalimat) => {
    const buku = Office.context.document.url;
    if (await sendToPanel({ jenis: 'hasil-perintah', perintah: nama, kalimat, buku })) return;
    await jendela.show({ bahasa: readBahasa(), kalimat });
  },
});

function readPilihanBahasa(): string | null {
  try {
    return localStorage.getItem(`${Office.context.partitionKey ?? ''}takar.bahasa`);
  } catch {
    return null;
  }
}

for (const nama of DAFTAR_PERINTAH) {
  Office.actions.associate(nama, (event: PerintahEvent) => Office.onReady().then(() => perintah[nama](event)));
}
