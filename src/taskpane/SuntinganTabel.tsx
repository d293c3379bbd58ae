import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import type { KeputusanSuntingan, SelSuntingan, SuntinganLembar } from '../usecases';
import type { Kalimat } from './bahasa';
import { useKalimat } from './bahasa';
import { TombolSel } from './TombolSel';
import { useKeadaan, usePengelola } from './use-pengelola';

/** Nobody compares more of them one by one. */
const DITAMPILKAN = 30;

const useGaya = makeStyles({
  kotak: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    marginBlockEnd: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  judul: { ...typographyStyles.subtitle2, margin: 0 },
  nama: { ...typographyStyles.body1Strong, margin: 0 },
  daftar: { listStyleType: 'none', marginBlock: tokens.spacingVerticalXS, padding: 0 },
  baris: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  tanpaBaris: { color: tokens.colorStatusDangerForeground1 },
  tombol: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  rapat: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The cells that the user changed in report tables, table by table, and what becomes of them. */
export function SuntinganTabel() {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const id = useId();
  const judul = useRef<HTMLHeadingElement>(null);
  const { buku } = useKeadaan();
  const { decideSuntingan } = usePengelola();
  const suntingan = buku?.dihitung?.isi.suntingan ?? [];
  if (suntingan.length === 0) return null;
  const perlu = suntingan.filter(({ perluDiputuskan }) => perluDiputuskan);
  const decide = async (daftar: readonly SuntinganLembar[], keputusan: KeputusanSuntingan) => {
    await decideSuntingan(daftar, keputusan);
    // The pressed button is gone: whoever goes on by keyboard goes on from here.
    if (document.activeElement === document.body) judul.current?.focus();
  };
  return (
    <section className={gaya.kotak} aria-labelledby={id}>
      <h2 id={id} ref={judul} tabIndex={-1} className={gaya.judul}>
        {kalimat.suntingan}
      </h2>
      {perlu.length > 0 && <p className={gaya.rapat}>▲ {kalimat.adaSuntingan(perlu.length)}</p>}
      {suntingan.map((satu) => (
        <SuntinganSatu key={satu.id} suntingan={satu} decide={decide} />
      ))}
      {perlu.length > 1 && (
        <div role="group" aria-label={kalimat.untukSemuaTabel(perlu.length)}>
          <p className={gaya.rapat}>{kalimat.untukSemuaTabel(perlu.length)}</p>
          <TombolKeputusan daftar={perlu} nama={kalimat.untukSemuaTabel(perlu.length)} decide={decide} />
        </div>
      )}
    </section>
  );
}

type Decide = (daftar: readonly SuntinganLembar[], keputusan: KeputusanSuntingan) => Promise<void>;

function SuntinganSatu({ suntingan, decide }: { readonly suntingan: SuntinganLembar; readonly decide: Decide }) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const id = useId();
  const { nama, tab, sel, hilang, perluDiputuskan } = suntingan;
  const sebutan = perluDiputuskan ? kalimat.suntinganTabel : kalimat.suntinganDipertahankan;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={gaya.nama}>
        {sebutan(nama, sel.length)}
      </h3>
      <ul className={gaya.daftar}>
        {sel.slice(0, DITAMPILKAN).map((satu) => (
          <li key={satu.alamat} className={gaya.baris}>
            <TombolSel lembar={tab} sel={satu.alamat} isRingkas />
            <span>{formatSel(satu, kalimat)}</span>
            {satu.baru === null && <span className={gaya.tanpaBaris}>{kalimat.tanpaBaris}</span>}
          </li>
        ))}
        {hilang.map((satu) => (
          <li key={`hilang ${satu.alamat}`} className={gaya.baris}>
            <span>
              {satu.alamat} {formatSel(satu, kalimat)}
            </span>
            <span className={gaya.tanpaBaris}>{kalimat.selHilang}</span>
          </li>
        ))}
      </ul>
      {sel.length > DITAMPILKAN && <p className={gaya.rapat}>{kalimat.perubahanLain(sel.length - DITAMPILKAN)}</p>}
      <TombolKeputusan daftar={[suntingan]} nama={nama} decide={decide} />
    </section>
  );
}

interface TombolKeputusanProps {
  readonly daftar: readonly SuntinganLembar[];
  readonly nama: string;
  readonly decide: Decide;
}

/** The buttons for one table or several; what is kept already can still be replaced. */
function TombolKeputusan({ daftar, nama, decide }: TombolKeputusanProps) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const { pekerjaan } = useKeadaan();
  const pilihan: readonly (readonly [KeputusanSuntingan, string])[] = [
    ...(daftar.some(({ perluDiputuskan }) => perluDiputuskan)
      ? [['pertahankan', kalimat.pertahankanSel] as const]
      : []),
    ['ganti', kalimat.pakaiBaru],
  ];
  if (daftar.every(({ sel }) => sel.length === 0)) return null;
  return (
    <div className={gaya.tombol}>
      {pilihan.map(([keputusan, tulisan]) => (
        <Button
          key={keputusan}
          size="small"
          aria-label={kalimat.untukTabel(tulisan, nama)}
          disabledFocusable={pekerjaan !== null}
          onClick={() => void decide(daftar, keputusan)}
        >
          {tulisan}
        </Button>
      ))}
    </div>
  );
}

function formatSel({ ditulisTakar, sekarang, baru }: SelSuntingan, kalimat: Kalimat): string {
  const isi = (teks: string) => (teks === '' ? kalimat.kosong : teks);
  return [
    ...(ditulisTakar === null ? [] : [kalimat.ditulisTakar(isi(ditulisTakar))]),
    kalimat.sekarang(isi(sekarang)),
    ...(baru === null ? [] : [kalimat.angkaBaru(isi(baru))]),
  ].join(' · ');
}
