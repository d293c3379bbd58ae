import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import type { SelTabel, Tabel } from '../usecases';
import { useKalimat } from './bahasa';
import { GrafikKecil } from './GrafikKecil';

export interface PratinjauTabelProps {
  readonly tabel: Tabel;
  /** What a screen reader calls it. */
  readonly nama: string;
  /** Font of the report. */
  readonly huruf: string;
}

/** Padding and border of a cell, in pixels, with a little to spare for wide letters. */
const TEPI_SEL = 14;

/** Digits that a child is set in. */
const LANGKAH_INDENTASI = 1.5;

const useGaya = makeStyles({
  // Paper is white in every theme, with the ink of a printed page.
  kertas: {
    overflowX: 'auto',
    padding: tokens.spacingHorizontalM,
    marginBlockEnd: tokens.spacingVerticalM,
    backgroundColor: '#ffffff',
    color: '#000000',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    colorScheme: 'light',
  },
  tabel: {
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  judul: { fontWeight: tokens.fontWeightBold, paddingBlockEnd: tokens.spacingVerticalS },
  sel: {
    border: '1px solid #000000',
    paddingInline: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXXS,
    verticalAlign: 'middle',
    whiteSpace: 'pre-line',
    overflowWrap: 'break-word',
    fontWeight: tokens.fontWeightRegular,
  },
  tebal: { fontWeight: tokens.fontWeightBold },
  miring: { fontStyle: 'italic' },
  kiri: { textAlign: 'left' },
  tengah: { textAlign: 'center' },
  kanan: { textAlign: 'right' },
  sumber: { fontSize: tokens.fontSizeBase200, fontStyle: 'italic', marginBlock: `${tokens.spacingVerticalXS} 0` },
});

/** A report table as it will look on paper. */
export function PratinjauTabel({ tabel, nama, huruf }: PratinjauTabelProps) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const fontFamily = `${JSON.stringify(huruf)}, serif`;
  return (
    <div className={gaya.kertas} role="region" tabIndex={0} aria-label={kalimat.pratinjau(nama)} lang="id">
      <table className={gaya.tabel} style={{ fontFamily, width: formatLebar(tabel.lebar) }}>
        {tabel.berjudul && (
          <caption className={gaya.judul}>
            Tabel {tabel.no} {tabel.judul}
          </caption>
        )}
        <colgroup>
          {tabel.lebar.map((satu, i) => (
            <col key={i} style={{ width: formatLebar([satu]) }} />
          ))}
        </colgroup>
        <thead>
          {tabel.kepala.map((baris, i) => (
            <Baris key={i} baris={baris} isKepala />
          ))}
        </thead>
        <tbody>
          {tabel.baris.map((baris, i) => (
            <Baris key={i} baris={baris} />
          ))}
        </tbody>
      </table>
      {tabel.sumber !== '' && (
        <p className={gaya.sumber} style={{ fontFamily }}>
          {tabel.sumber}
        </p>
      )}
      {tabel.grafik.map((grafik) => (
        <GrafikKecil key={grafik.judul} grafik={grafik} latar="kertas" />
      ))}
    </div>
  );
}

/** Characters of the columns, and what stands beside the text of each. */
function formatLebar(daftarLebar: readonly number[]): string {
  const karakter = daftarLebar.reduce((jumlah, satu) => jumlah + satu, 0);
  return `calc(${karakter}ch + ${daftarLebar.length * TEPI_SEL}px)`;
}

/** What differs from cell to cell: its colour, and the room at its sides. A `ch` is a digit. */
function toGayaSel({ warna, indentasi, ruang }: SelTabel): CSSProperties {
  const { kiri, kanan } = ruang ?? { kiri: indentasi * LANGKAH_INDENTASI, kanan: 0 };
  const formatTepi = (lebar: number) => `calc(${tokens.spacingHorizontalXS} + ${lebar}ch)`;
  return {
    ...(warna === null ? {} : { backgroundColor: `#${warna}` }),
    ...(kiri > 0 ? { paddingInlineStart: formatTepi(kiri) } : {}),
    ...(kanan > 0 ? { paddingInlineEnd: formatTepi(kanan) } : {}),
  };
}

function Baris({ baris, isKepala = false }: { readonly baris: readonly SelTabel[]; readonly isKepala?: boolean }) {
  const gaya = useGaya();
  return (
    <tr>
      {baris.map((sel, i) => {
        if (sel.tertutup) return null;
        const isJudul = isKepala && sel.teks !== '';
        const Sel = isJudul ? 'th' : 'td';
        return (
          <Sel
            key={i}
            className={mergeClasses(gaya.sel, gaya[sel.rata], sel.tebal && gaya.tebal, sel.miring && gaya.miring)}
            rowSpan={sel.rentangBaris}
            colSpan={sel.rentangKolom}
            {...(isJudul ? { scope: sel.rentangKolom > 1 ? 'colgroup' : 'col' } : {})}
            style={toGayaSel(sel)}
          >
            {sel.teks}
          </Sel>
        );
      })}
    </tr>
  );
}
