import { Button, ToggleButton, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { TemuanBerlokasi, TemuanPeriksa, Tingkat } from '../usecases';
import { formatKunciTemuan } from '../usecases/awal';
import { useKalimat } from './bahasa';
import { formatJam } from './format-jam';
import type { PemeriksaanPanel } from './pengelola-buku';
import { SatuTemuan } from './SatuTemuan';
import { useKeadaan, usePengelola } from './use-pengelola';

const DAFTAR_TINGKAT: readonly Tingkat[] = ['salah', 'periksa', 'info'];

/** How many findings are drawn at once: thousands of them take seconds whenever anything changes. */
const SEKALI_TAMPIL = 200;

const useGaya = makeStyles({
  saring: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  tombol: { minWidth: 'auto' },
  jam: { marginBlock: `0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  judul: { ...typographyStyles.subtitle2, marginBlock: `${tokens.spacingVerticalL} ${tokens.spacingVerticalS}` },
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  temuan: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    maxWidth: '90ch',
  },
  ajakan: { marginBlockStart: tokens.spacingVerticalL },
  koreksi: { marginBlock: `${tokens.spacingVerticalXS} 0`, fontVariantNumeric: 'tabular-nums' },
});

/** The findings, worst first in each table, filtered by level. */
export function DaftarTemuan() {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const { buku } = useKeadaan();
  const [tampil, setTampil] = useState<ReadonlySet<Tingkat>>(new Set(DAFTAR_TINGKAT));
  const [batas, setBatas] = useState(SEKALI_TAMPIL);
  const pemeriksaan = buku?.pemeriksaan ?? null;
  const temuan = (pemeriksaan ?? buku?.dihitung?.isi)?.temuan;
  if (temuan === undefined) return <AjakanPeriksa kalimat={kalimat.belumDiperiksa} />;
  const kelompok = groupTempat(temuan)
    .map(([tempat, daftar]) => [tempat, daftar.filter(({ tingkat }) => tampil.has(tingkat))] as const)
    .filter(([, daftar]) => daftar.length > 0);
  const sisa = kelompok.reduce((jumlah, [, daftar]) => jumlah + daftar.length, -batas);
  return (
    <>
      {pemeriksaan !== null && <p className={gaya.jam}>{kalimat.diperiksaPada(formatJam(pemeriksaan.pada))}</p>}
      {temuan.length > 0 && (
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
      )}
      {temuan.length > 0 && kelompok.length === 0 && <p>{kalimat.temuanTersaring}</p>}
      {temuan.length === 0 && pemeriksaan === null && <p>{kalimat.tanpaTemuan}</p>}
      {takeTemuan(kelompok, batas).map(([tempat, daftar]) => (
        <section key={tempat}>
          <h2 className={gaya.judul}>{tempat || kalimat.temuanBuku}</h2>
          <ul className={gaya.daftar}>
            {daftar.map((satu) => (
              <SatuTemuan key={formatKunciTemuan(satu)} temuan={satu} isDapatDiterima={pemeriksaan !== null} />
            ))}
          </ul>
        </section>
      ))}
      {sisa > 0 && (
        <Button
          className={gaya.ajakan}
          onClick={() => {
            setBatas(batas + SEKALI_TAMPIL);
          }}
        >
          {kalimat.temuanLain(Math.min(sisa, SEKALI_TAMPIL), sisa)}
        </Button>
      )}
      {pemeriksaan === null ? (
        <AjakanPeriksa kalimat={kalimat.belumPeriksaTabel} />
      ) : (
        <KakiPemeriksaan pemeriksaan={pemeriksaan} />
      )}
    </>
  );
}

function AjakanPeriksa({ kalimat: ajakan }: { readonly kalimat: string }) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const { pekerjaan } = useKeadaan();
  const { check } = usePengelola();
  return (
    <div className={gaya.ajakan}>
      <p>{ajakan}</p>
      <Button disabledFocusable={pekerjaan !== null} onClick={() => void check()}>
        {kalimat.periksaSekarang}
      </Button>
    </div>
  );
}

/** What was looked at, what was accepted, and where the findings can go. */
function KakiPemeriksaan({ pemeriksaan }: { readonly pemeriksaan: PemeriksaanPanel }) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const { pekerjaan } = useKeadaan();
  const { excel, check, accept, writeTemuan, snapshot } = usePengelola();
  const [ditulis, setDitulis] = useState<PemeriksaanPanel | null>(null);
  const { temuan, diterima, jumlahTabel, jumlahAngka } = pemeriksaan;
  const isSibuk = pekerjaan !== null;
  const write = async () => {
    setDitulis(null);
    await writeTemuan();
    if (excel !== null && snapshot().masalah === null) setDitulis(pemeriksaan);
  };
  return (
    <div className={gaya.ajakan}>
      <p>{kalimat.telahDiperiksa(jumlahTabel, jumlahAngka, temuan.length)}</p>
      <div className={gaya.saring}>
        <Button disabledFocusable={isSibuk} onClick={() => void check()}>
          {kalimat.periksaLagi}
        </Button>
        {temuan.length > 0 && (
          <Button disabledFocusable={isSibuk} onClick={() => void write()}>
            {excel === null ? kalimat.unduhTemuan : kalimat.tulisTemuan}
          </Button>
        )}
      </div>
      <p className={gaya.koreksi} aria-live="polite">
        {ditulis === pemeriksaan && kalimat.temuanTertulis(temuan.length)}
      </p>
      {diterima.length > 0 && (
        <details>
          <summary>{kalimat.jumlahDiterima(diterima.length)}</summary>
          <ul className={gaya.daftar}>
            {diterima.map(({ temuan: satu, alasan }) => (
              <li key={formatKunciTemuan(satu)} className={gaya.temuan}>
                <span lang="id">{satu.pesan}</span>
                <p className={gaya.koreksi}>{kalimat.alasanDiterima(alasan)}</p>
                <Button size="small" disabledFocusable={isSibuk} onClick={() => void accept(satu, null)}>
                  {kalimat.batalTerima}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function toggle(tampil: ReadonlySet<Tingkat>, tingkat: Tingkat): ReadonlySet<Tingkat> {
  const baru = new Set(tampil);
  if (!baru.delete(tingkat)) baru.add(tingkat);
  return baru;
}

type Kelompok = readonly [string, readonly (TemuanBerlokasi | TemuanPeriksa)[]];

/** The first findings of all groups together. */
function takeTemuan(kelompok: readonly Kelompok[], batas: number): readonly Kelompok[] {
  const diambil: Kelompok[] = [];
  let sisa = batas;
  for (const [tempat, daftar] of kelompok) {
    if (sisa <= 0) break;
    diambil.push([tempat, daftar.slice(0, sisa)]);
    sisa -= daftar.length;
  }
  return diambil;
}

/** 'tblTarget', 'Tabel 3.4', or the sheet; the worst findings first. */
function groupTempat(temuan: readonly (TemuanBerlokasi | TemuanPeriksa)[]) {
  const kelompok = new Map<string, (TemuanBerlokasi | TemuanPeriksa)[]>();
  for (const tingkat of DAFTAR_TINGKAT) {
    for (const satu of temuan.filter((t) => t.tingkat === tingkat)) {
      const tempat = satu.tabel || satu.lembar;
      const daftar = kelompok.get(tempat) ?? [];
      daftar.push(satu);
      kelompok.set(tempat, daftar);
    }
  }
  return [...kelompok];
}
