import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useKalimat } from './bahasa';
import { Kerangka } from './Kerangka';
import { PengelolaBuku } from './pengelola-buku';
import type { Sumber } from './sumber';
import { useLepasBerkas } from './use-lepas-berkas';
import { useKeadaan, usePengelola } from './use-pengelola';
import { useTema } from './use-tema';

export interface HalamanWebProps {
  /** Workbooks that come with the page; it opens with the first. */
  readonly daftarContoh: readonly [Sumber, ...Sumber[]];
  /** The workbook in a file of the user. */
  toSumber(berkas: File): Sumber;
  readonly versi: string;
}

/** Nothing edits a file while it is open here, so there is no run of its own either. */
const TANPA_INGATAN = { readOtomatis: () => false, writeOtomatis: () => undefined };

/** The pane as a page of its own, on files of the user instead of the workbook open in Excel. */
export function HalamanWeb({ daftarContoh, toSumber, versi }: HalamanWebProps) {
  const tema = useTema();
  const [pengelola] = useState(() => new PengelolaBuku(null, TANPA_INGATAN));
  const [sumberAwal] = daftarContoh;
  const openBerkas = (berkas: File) => {
    void pengelola.open(toSumber(berkas));
  };
  const isMelayang = useLepasBerkas(openBerkas);

  useEffect(() => {
    void pengelola.open(sumberAwal);
  }, [pengelola, sumberAwal]);

  return (
    <Kerangka
      pengelola={pengelola}
      tema={tema}
      bahasaAwal="id"
      versi={versi}
      isMelayang={isMelayang}
      tombol={<TombolBerkas openBerkas={openBerkas} />}
      lainnya={<DaftarContoh daftarContoh={daftarContoh} />}
    />
  );
}

function TombolBerkas({ openBerkas }: { openBerkas(berkas: File): void }) {
  const kalimat = useKalimat();
  const { buku, pekerjaan } = useKeadaan();
  const { download } = usePengelola();
  const pemilih = useRef<HTMLInputElement>(null);
  const isSibuk = pekerjaan !== null;
  return (
    <>
      {buku !== null && buku.dihitung !== null && (
        <Button disabledFocusable={isSibuk} onClick={() => void download()}>
          {kalimat.unduh}
        </Button>
      )}
      <Button disabledFocusable={isSibuk} onClick={() => pemilih.current?.click()}>
        {kalimat.buka}
      </Button>
      <input
        ref={pemilih}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={(event) => {
          const berkas = event.target.files?.[0];
          // The same file may be chosen again after a change.
          event.target.value = '';
          if (berkas !== undefined) openBerkas(berkas);
        }}
      />
    </>
  );
}

function DaftarContoh({ daftarContoh }: { readonly daftarContoh: readonly Sumber[] }) {
  const kalimat = useKalimat();
  const { pekerjaan } = useKeadaan();
  const { open } = usePengelola();
  return (
    <section aria-label={kalimat.contoh}>
      {daftarContoh.map((contoh) => (
        <Button
          key={contoh.nama}
          appearance="subtle"
          disabledFocusable={pekerjaan !== null}
          onClick={() => void open(contoh)}
        >
          {contoh.nama}
        </Button>
      ))}
    </section>
  );
}
