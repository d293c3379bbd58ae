import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import type { Tabel } from '../../laporan';
import type { RupaDokumen } from './rupa';

/** The tables as a Word document. */
export async function buildDocx(daftarTabel: readonly Tabel[], rupa: RupaDokumen): Promise<Uint8Array> {
  const dokumen = new Document({
    creator: rupa.instansi,
    title: `Tabel Bab III LKjIP ${rupa.instansi} Tahun ${rupa.tahun}`,
    sections: [{ children: daftarTabel.flatMap((tabel) => [new Paragraph(tabel.judul), buildTable(tabel)]) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(dokumen));
}

function buildTable({ kepala, baris }: Tabel): Table {
  return new Table({
    rows: [...kepala, ...baris].map(
      (satu) => new TableRow({ children: satu.map(({ teks }) => new TableCell({ children: [new Paragraph(teks)] })) }),
    ),
  });
}
