import type { IdContoh } from '../../../assets/contoh/contoh';
import { buildDocx } from '../../../src/dokumen/docx';
import type { HasilHitung } from '../../../src/usecases';
import { hitung } from '../../../src/usecases';
import { buildContohLaporan, openContoh } from '../../golden/contoh';

export const DAFTAR_CONTOH: readonly IdContoh[] = ['juwana-2023', 'jiken-2023', 'jaten-2023', 'juai-2024'];

/** The document of a published report, from its example workbook. */
export async function buildContohDocx(
  id: IdContoh,
): Promise<{ readonly isi: HasilHitung; readonly bytes: Uint8Array }> {
  const isi = await hitung(await openContoh(buildContohLaporan(id)), { tulis: 'tidak' });
  const { hasil, tabel, rupa } = isi;
  return { isi, bytes: await buildDocx(tabel, { ...rupa, instansi: hasil.data.instansi, tahun: hasil.tahun }) };
}
