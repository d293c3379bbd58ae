import { Badge, Button, ToggleButton, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { TemuanBerlokasi, Tingkat } from '../usecases';
import { useKalimat } from './bahasa';
import { TombolSel } from './TombolSel';
import { useKeadaan, usePengelola } from './use-pengelola';

const DAFTAR_TINGKAT: readonly Tingkat[] = ['salah', 'periksa', 'info'];
const WARNA_TINGKAT = { salah: 'danger', periksa: 'warning', info: 'informative' } as const;

const useGaya = makeStyles({
  saring: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  tombol: { minWidth: 'auto' },
  judul: { ...typographyStyles.subtitle2, marginBlock: `${tokens.spacingVerticalL} ${tokens.spacingVerticalS}` },
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  temuan: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    maxWidth: '90ch',
  },
  tingkat: { marginInlineEnd: tokens.spacingHorizontalS },
  koreksi: { marginBlock: `${tokens.spacingVerticalXS} 0`, fontVariantNumeric: 'tabular-nums' },
});

/** The findings, worst first in each table, filtered by level. */
export function DaftarTemuan() {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const { buku } = useKeadaan();
  const [tampil, setTampil] = useState<ReadonlySet<Tingkat>>(new Set(DAFTAR_TINGKAT));
  const temuan = buku?.dihitung?.isi.temuan;
  if (temuan === undefined) return <BelumDiperiksa />;
  if (temuan.length === 0) return <p>{kalimat.tanpaTemuan}</p>;
  const kelompok = groupTabel(temuan)
    .map(([tabel, daftar]) => [tabel, daftar.filter(({ tingkat }) => tampil.has(tingkat))] as const)
    .filter(([, daftar]) => daftar.length > 0);
  return (
    <>
      <div className={gaya.saring} role="group" aria-label={kalimat.saring}>
        {DAFTAR_TINGKAT.filter((tingkat) => temuan.some((satu) => satu.tingkat === tingkat)).map((tingkat) => (
          <ToggleButton
            key={tingkat}
            className={gaya.tombol}
            icon={tampil.has(tingkat) ? <CheckmarkRegular /> : null}
            checked={tampil.has(tingkat)}
            onClick={() => {
              setTampil(toggle(tampil, tingkat));
            }}
          >
            {kalimat.tingkat(tingkat)} {temuan.filter((satu) => satu.tingkat === tingkat).length}
          </ToggleButton>
        ))}
      </div>
      {kelompok.length === 0 && <p>{kalimat.temuanTersaring}</p>}
      {kelompok.map(([tabel, daftar]) => (
        <section key={tabel}>
          <h2 className={gaya.judul}>{tabel || kalimat.temuanBuku}</h2>
          <ul className={gaya.daftar}>
            {daftar.map(({ pesan, kalimat: isi, tingkat, tertulis, seharusnya, lembar, sel }) => (
              <li key={pesan} className={gaya.temuan}>
                <Badge className={gaya.tingkat} appearance="tint" color={WARNA_TINGKAT[tingkat]}>
                  {kalimat.tingkat(tingkat)}
                </Badge>
                {sel !== '' && <strong>{sel} </strong>}
                <span lang="id">{isi}</span>
                <TombolSel lembar={lembar} sel={sel} />
                {seharusnya !== null && <p className={gaya.koreksi}>{kalimat.tertulis(tertulis, seharusnya)}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function BelumDiperiksa() {
  const kalimat = useKalimat();
  const { pekerjaan } = useKeadaan();
  const { check } = usePengelola();
  return (
    <>
      <p>{kalimat.belumDiperiksa}</p>
      <Button disabledFocusable={pekerjaan !== null} onClick={() => void check()}>
        {kalimat.periksaSekarang}
      </Button>
    </>
  );
}

function toggle(tampil: ReadonlySet<Tingkat>, tingkat: Tingkat): ReadonlySet<Tingkat> {
  const baru = new Set(tampil);
  if (!baru.delete(tingkat)) baru.add(tingkat);
  return baru;
}

function groupTabel(temuan: readonly TemuanBerlokasi[]): (readonly [string, readonly TemuanBerlokasi[]])[] {
  const kelompok = new Map<string, TemuanBerlokasi[]>();
  for (const tingkat of DAFTAR_TINGKAT) {
    for (const satu of temuan.filter((t) => t.tingkat === tingkat)) {
      const daftar = kelompok.get(satu.tabel) ?? [];
      daftar.push(satu);
      kelompok.set(satu.tabel, daftar);
    }
  }
  return [...kelompok];
}
