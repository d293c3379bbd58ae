import { Badge, Button, Checkbox, makeStyles, shorthands, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useId, useRef, useState } from 'react';
import type { KeadaanLembar, Tabel } from '../usecases';
import { DAFTAR_KELOMPOK } from '../usecases/awal';
import type { Kalimat } from './bahasa';
import { useKalimat } from './bahasa';
import { KakiTabel } from './KakiTabel';
import { PratinjauTabel } from './PratinjauTabel';
import { SuntinganTabel } from './SuntinganTabel';
import { useKeadaan, usePengelola } from './use-pengelola';
import type { Salin } from './use-salin';
import { useSalin } from './use-salin';

const useGaya = makeStyles({
  jumlah: { ...typographyStyles.subtitle2, marginBlock: `0 ${tokens.spacingVerticalS}` },
  judul: { ...typographyStyles.body1Strong, marginBlock: `${tokens.spacingVerticalM} ${tokens.spacingVerticalXS}` },
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  baris: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  kepala: { display: 'flex', alignItems: 'flex-start' },
  isi: { flexGrow: 1, minWidth: 0 },
  nama: { margin: 0 },
  tombol: {
    width: '100%',
    justifyContent: 'flex-start',
    alignItems: 'flex-start',
    textAlign: 'start',
    paddingInline: 0,
    fontWeight: tokens.fontWeightRegular,
    '@media (forced-colors: active)': { ...shorthands.borderColor('Canvas') },
  },
  keadaan: { marginInlineStart: '26px', marginBlockEnd: tokens.spacingVerticalXS },
  salin: { minWidth: 'auto', marginBlockEnd: tokens.spacingVerticalXS },
  semua: { marginInlineStart: `-${tokens.spacingHorizontalS}` },
});

/** Numbers of the tables that the user has taken out of the choice, and how to change that. */
export type PilihanTabel = readonly [ReadonlySet<string>, (dibuang: ReadonlySet<string>) => void];

/** The report tables by what they are about; each opens to show how it will look, and goes to its sheet or to Word from here. */
export function DaftarTabel({ pilihan }: { readonly pilihan?: PilihanTabel }) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const { buku } = useKeadaan();
  const { excel } = usePengelola();
  const sendiri = useState<ReadonlySet<string>>(new Set());
  const [dibuang, setDibuang] = pilihan ?? sendiri;
  const salin = useSalin();
  if (buku === null) return null;
  if (buku.dihitung === null) return <p>{excel === null ? kalimat.belumAdaTabel : kalimat.belumAdaTabelExcel}</p>;
  const { tabel, lembar, rupa } = buku.dihitung.isi;
  if (tabel.length === 0) return <p>{kalimat.tanpaTabel}</p>;
  const isTerpisah = lembar.length === tabel.length;
  // Before the first sheet is made there is nothing to tell apart.
  const isBerlembar = excel !== null && lembar.some(({ keadaan }) => keadaan !== 'belum-ada');
  const dipilih = tabel.filter(({ no }) => !dibuang.has(no));
  const choose = (baru: ReadonlySet<string>) => {
    setDibuang(baru);
    salin.forget();
  };
  return (
    <>
      <SuntinganTabel />
      <h2 className={gaya.jumlah}>{kalimat.jumlahTabel(tabel.length)}</h2>
      <Checkbox
        className={gaya.semua}
        label={kalimat.pilihSemua}
        checked={dipilih.length === tabel.length ? true : dipilih.length === 0 ? false : 'mixed'}
        onChange={() => {
          choose(new Set(dipilih.length === tabel.length ? tabel.map(({ no }) => no) : []));
        }}
      />
      {DAFTAR_KELOMPOK.map((kelompok) => {
        const daftar = tabel.filter((satu) => satu.kelompok === kelompok);
        if (daftar.length === 0) return null;
        return (
          <section key={kelompok}>
            <h3 className={gaya.judul}>{kalimat.kelompok(kelompok)}</h3>
            <ul className={gaya.daftar}>
              {daftar.map((satu) => (
                <BarisTabel
                  key={satu.no}
                  tabel={satu}
                  huruf={rupa.huruf}
                  lembar={isBerlembar ? lembar.find(({ id }) => id === satu.no || !isTerpisah) : undefined}
                  salin={salin}
                  pilihan={
                    <Checkbox
                      checked={!dibuang.has(satu.no)}
                      aria-label={kalimat.pilihTabelIni(formatNama(satu, kalimat))}
                      onChange={() => {
                        choose(toggle(dibuang, satu.no));
                      }}
                    />
                  }
                />
              ))}
            </ul>
          </section>
        );
      })}
      <KakiTabel dipilih={dipilih} jumlahTabel={tabel.length} isTerpisah={isTerpisah} salin={salin} />
    </>
  );
}

interface BarisTabelProps {
  readonly tabel: Tabel;
  readonly huruf: string;
  /** Its sheet; missing where tables are not written to sheets one by one. */
  readonly lembar: KeadaanLembar | undefined;
  readonly salin: Salin;
  /** What stands before it, to choose it. */
  readonly pilihan: ReactNode;
}

function BarisTabel({ tabel, huruf, lembar, salin, pilihan }: BarisTabelProps) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const id = useId();
  const [isTerbuka, setTerbuka] = useState(false);
  const isi = useRef<HTMLDivElement>(null);
  const nama = formatNama(tabel, kalimat);
  return (
    <li className={gaya.baris}>
      <div className={gaya.kepala}>
        {pilihan}
        <div className={gaya.isi}>
          <h4 className={gaya.nama}>
            <Button
              appearance="transparent"
              className={gaya.tombol}
              icon={isTerbuka ? <ChevronDownRegular /> : <ChevronRightRegular />}
              aria-expanded={isTerbuka}
              aria-controls={id}
              onClick={() => {
                setTerbuka(!isTerbuka);
              }}
            >
              {nama}
            </Button>
          </h4>
          {lembar !== undefined && (
            <div className={gaya.keadaan}>
              <Badge appearance="tint" color={WARNA[lembar.keadaan]}>
                {kalimat.keadaanLembar(lembar.keadaan)}
              </Badge>
            </div>
          )}
        </div>
      </div>
      <div id={id}>
        {isTerbuka && (
          <>
            <Button
              size="small"
              className={gaya.salin}
              aria-label={kalimat.salinIni(nama)}
              onClick={() => void salin.copy([tabel], isi.current)}
            >
              {kalimat.salin}
            </Button>
            <div ref={isi}>
              <PratinjauTabel tabel={tabel} nama={nama} huruf={huruf} />
            </div>
          </>
        )}
      </div>
    </li>
  );
}

function formatNama({ berjudul, no, judul }: Tabel, kalimat: Kalimat): string {
  return berjudul ? kalimat.judulTabel(no, judul) : judul || no;
}

const WARNA = {
  'belum-ada': 'subtle',
  terbaru: 'success',
  'perlu-diperbarui': 'warning',
  disunting: 'warning',
} as const;

function toggle(daftar: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const baru = new Set(daftar);
  if (!baru.delete(id)) baru.add(id);
  return baru;
}
