import { createRoot } from 'react-dom/client';
import paket from '../../package.json';
import { ExcelWorkbook } from '../workbook/officejs';
import type { Bahasa } from './bahasa';
import { KALIMAT } from './bahasa';
import type { PanelExcelProps } from './PanelExcel';
import { PanelExcel } from './PanelExcel';
import type { Ingatan } from './pengelola-buku';
import type { Excel, Sumber } from './sumber';
import { SumberTidakTerbaca } from './sumber';

const CONTOH = new URL('../../assets/contoh/jiken-2023.xlsx', import.meta.url);

/** Milliseconds that Office.js gets to answer. Of a part of it that cannot be loaded it says nothing. */
const SABAR = 15_000;

/** The pane in Excel: `taskpane.html`. */
async function start(akar: HTMLElement): Promise<void> {
  // Without a network Office.js is not there, and the workbook out of reach.
  if (typeof Office === 'undefined') {
    akar.textContent = KALIMAT[findBahasa(navigator.language)].tanpaOffice;
    return;
  }
  const silence = setTimeout(() => {
    akar.textContent = KALIMAT[findBahasa(navigator.language)].tanpaOffice;
  }, SABAR);
  const { host } = await Office.onReady();
  clearTimeout(silence);
  if (host !== Office.HostType.Excel) {
    akar.textContent = KALIMAT[findBahasa(navigator.language)].diLuarExcel;
    return;
  }
  const workbook = new ExcelWorkbook();
  const isi: PanelExcelProps = {
    excel: toExcel(workbook),
    sumber: toSumber(workbook),
    ingatan: INGATAN,
    bahasaAwal: findBahasa(readPilihan('bahasa') ?? Office.context.displayLanguage),
    rememberBahasa: (bahasa) => writePilihan('bahasa', bahasa),
    versi: paket.version,
    alamat: Office.context.document.url,
    readAlamat,
    readLatar: () => Office.context.officeTheme?.bodyBackgroundColor,
  };
  createRoot(akar).render(<PanelExcel {...isi} />);
}

function toSumber(workbook: ExcelWorkbook): Sumber {
  const sumber: Sumber = {
    nama: '',
    open: async () => ({ workbook }),
    change: async (isi) => {
      await isi(workbook);
      return sumber;
    },
  };
  return sumber;
}

/** Only who makes tables needs to know how a file is written. */
const loadTabelKosong = () => Promise.all([import('../usecases'), import('../workbook/xlsx')]);

function toExcel(workbook: ExcelWorkbook): Excel {
  return {
    select: (lembar, sel) => workbook.select(lembar, sel),
    watch: (listener) => workbook.watch(listener),
    addTabel: async (peran) => {
      const [{ buildMissingTables }, { createWorkbook }] = await loadTabelKosong();
      await workbook.insertSheets(await createWorkbook(buildMissingTables(peran)));
    },
    prepare: loadTabelKosong,
    openContoh: async () => {
      const jawaban = await fetch(CONTOH).catch(() => null);
      if (jawaban?.ok !== true) throw new SumberTidakTerbaca('jiken-2023.xlsx');
      await workbook.openNewWorkbook(new Uint8Array(await jawaban.arrayBuffer()));
    },
  };
}

const INGATAN: Ingatan = {
  readOtomatis: () => readPilihan('otomatis') !== 'tidak',
  writeOtomatis: (isOtomatis) => writePilihan('otomatis', isOtomatis ? 'ya' : 'tidak'),
};

/** Other add-ins of the same origin have other partitions. */
function findKunci(nama: string): string {
  return `${Office.context.partitionKey ?? ''}takar.${nama}`;
}

function readPilihan(nama: string): string | null {
  try {
    return localStorage.getItem(findKunci(nama));
  } catch {
    return null;
  }
}

function writePilihan(nama: string, isi: string): void {
  try {
    localStorage.setItem(findKunci(nama), isi);
  } catch {
    // Where nothing may be stored the choice lasts as long as the pane.
  }
}

/** `document.url` is what it was when the pane was opened. */
function readAlamat(): Promise<string> {
  return new Promise((resolve) => {
    Office.context.document.getFilePropertiesAsync(({ status, value }) => {
      resolve(status === Office.AsyncResultStatus.Succeeded ? value.url : '');
    });
  });
}

function findBahasa(kode: string): Bahasa {
  return kode.toLowerCase().startsWith('en') ? 'en' : 'id';
}

const akar = document.getElementById('takar');
if (akar !== null) void start(akar);
