import { createRoot } from 'react-dom/client';
import paket from '../../package.json';
import { toHitungDitolak } from '../usecases/awal';
import { XlsxWorkbook } from '../workbook/xlsx';
import { HalamanWeb } from './HalamanWeb';
import { saveBerkas } from './save-berkas';
import type { Sumber } from './sumber';
import { SumberTidakTerbaca, formatNamaHasil } from './sumber';

/** The examples lie beside the page, under names with a hash. */
const DAFTAR_CONTOH: readonly [Sumber, ...Sumber[]] = [
  toContoh('jiken-2023.xlsx', new URL('../../assets/contoh/jiken-2023.xlsx', import.meta.url)),
  toContoh('jaten-2023.xlsx', new URL('../../assets/contoh/jaten-2023.xlsx', import.meta.url)),
  toContoh('juwana-2023.xlsx', new URL('../../assets/contoh/juwana-2023.xlsx', import.meta.url)),
  toContoh('juai-2024.xlsx', new URL('../../assets/contoh/juai-2024.xlsx', import.meta.url)),
];

function toContoh(nama: string, url: URL): Sumber {
  return toSumber(nama, async () => {
    const jawaban = await fetch(url);
    if (!jawaban.ok) throw new SumberTidakTerbaca(nama);
    return jawaban.arrayBuffer();
  });
}

function toSumber(nama: string, readBerkas: () => Promise<ArrayBuffer>): Sumber {
  return {
    nama,
    open: async () => {
      const workbook = await openXlsx(await readBytes(nama, readBerkas));
      return {
        workbook,
        unduh: async () => saveBerkas(formatNamaHasil(nama), await workbook.toBytes()),
      };
    },
    change: async (isi) => {
      const workbook = await openXlsx(await readBytes(nama, readBerkas));
      await isi(workbook);
      const bytes = await workbook.toBytes();
      return toSumber(nama, async () => bytes.slice().buffer);
    },
  };
}

async function readBytes(nama: string, readBerkas: () => Promise<ArrayBuffer>): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readBerkas());
  } catch {
    throw new SumberTidakTerbaca(nama);
  }
}

async function openXlsx(bytes: Uint8Array): Promise<XlsxWorkbook> {
  try {
    return await XlsxWorkbook.open(bytes);
  } catch (error) {
    throw toHitungDitolak(error);
  }
}

const akar = document.getElementById('takar');
if (akar !== null) {
  createRoot(akar).render(
    <HalamanWeb
      daftarContoh={DAFTAR_CONTOH}
      toSumber={(berkas) => toSumber(berkas.name, () => berkas.arrayBuffer())}
      versi={paket.version}
    />,
  );
}
