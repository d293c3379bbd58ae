import { Badge, Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TemuanBerlokasi, TemuanPeriksa } from '../usecases';
import { useKalimat } from './bahasa';
import { TombolSel } from './TombolSel';
import { useKeadaan, usePengelola } from './use-pengelola';

const WARNA_TINGKAT = { salah: 'danger', periksa: 'warning', info: 'informative' } as const;

const useGaya = makeStyles({
  temuan: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    maxWidth: '90ch',
  },
  tingkat: { marginInlineEnd: tokens.spacingHorizontalS },
  koreksi: { marginBlock: `${tokens.spacingVerticalXS} 0`, fontVariantNumeric: 'tabular-nums' },
  jalan: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  terima: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalXS },
});

export interface SatuTemuanProps {
  readonly temuan: TemuanBerlokasi | TemuanPeriksa;
  readonly isDapatDiterima: boolean;
}

/** One finding: what it says, where, what it should be, and what can be done about it. */
export function SatuTemuan({ temuan, isDapatDiterima }: SatuTemuanProps) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const { tingkat, lembar, sel, kalimat: isi, tertulis, seharusnya } = temuan;
  const selLain = 'selLain' in temuan ? temuan.selLain : [];
  return (
    <li className={gaya.temuan}>
      <Badge className={gaya.tingkat} appearance="tint" color={WARNA_TINGKAT[tingkat]}>
        {kalimat.tingkat(tingkat)}
      </Badge>
      {sel !== '' && <strong>{sel} </strong>}
      <span lang="id">{isi}</span>
      {seharusnya !== null && <p className={gaya.koreksi}>{kalimat.tertulis(tertulis, seharusnya)}</p>}
      {selLain.length > 0 && <p className={gaya.koreksi}>{kalimat.atauSelLain(formatSelLain(selLain, lembar))}</p>}
      <div className={gaya.jalan}>
        <TombolSel lembar={lembar} sel={sel} />
        {isDapatDiterima && 'selLain' in temuan && <Terima temuan={temuan} />}
      </div>
    </li>
  );
}

/** 'F5' on the same sheet, 'Lembar!F5' on another. */
function formatSelLain(selLain: readonly string[], lembar: string): string {
  return selLain.map((satu) => (satu.startsWith(`${lembar}!`) ? satu.slice(lembar.length + 1) : satu)).join(', ');
}

/** Leaves a finding as it is, for a reason that is kept in the workbook. */
function Terima({ temuan }: { readonly temuan: TemuanPeriksa }) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const { pekerjaan } = useKeadaan();
  const { accept } = usePengelola();
  const [alasan, setAlasan] = useState<string | null>(null);
  const isSibuk = pekerjaan !== null;
  if (alasan === null) {
    return (
      <Button
        size="small"
        appearance="transparent"
        className={gaya.terima}
        disabledFocusable={isSibuk}
        onClick={() => {
          setAlasan('');
        }}
      >
        {kalimat.terima}
      </Button>
    );
  }
  return (
    <form
      className={gaya.jalan}
      onSubmit={(event) => {
        event.preventDefault();
        if (alasan.trim() !== '') void accept(temuan, alasan.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setAlasan(null);
      }}
    >
      <Input
        size="small"
        autoFocus
        aria-label={kalimat.alasan}
        placeholder={kalimat.alasan}
        value={alasan}
        onChange={(_, { value }) => {
          setAlasan(value);
        }}
      />
      <Button size="small" type="submit" disabledFocusable={isSibuk || alasan.trim() === ''}>
        {kalimat.terima}
      </Button>
    </form>
  );
}
