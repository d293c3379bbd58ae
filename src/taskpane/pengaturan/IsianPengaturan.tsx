import { Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SatuPengaturan } from '../../usecases';
import type { Kalimat } from '../bahasa';
import { useKalimat } from '../bahasa';

export interface IsianPengaturanProps {
  /** What the workbook says. */
  readonly satu: SatuPengaturan;
  /** What would hold without the workbook, with the changes so far. */
  readonly bawaan: string;
  /** The change that is not written yet: null for the profile's way, undefined for none. */
  readonly ubahan: string | null | undefined;
  readonly isTerkunci: boolean;
  onChange(nilai: string | null): void;
}

const PROFIL = '';
/** No value of a setting looks like this. */
const SENDIRI = '…';
/** A box that has the focus is not to lie under the bar at the bottom. */
const KOTAK = { minWidth: 0, scrollMarginBlockEnd: '144px' };

const useGaya = makeStyles({
  isian: { minWidth: 0 },
  pilihan: { minWidth: 0 },
  sendiri: { marginBlockStart: tokens.spacingVerticalXS, minWidth: 0, width: '100%' },
});

/** One setting: a list to choose from, a figure or text to type, or a list with an own figure. */
export function IsianPengaturan({ satu, bawaan, ubahan, isTerkunci, onChange }: IsianPengaturanProps) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const [isSendiri, setSendiri] = useState(false);
  const { kunci, isian, kelompok } = satu;
  const { daftarPilihan } = isian;
  const berlaku = ubahan === undefined ? (satu.dari === 'buku' ? satu.nilai : null) : ubahan;
  const lazim = {
    label: { children: kunci, lang: 'id' },
    hint: formatAsal(satu, bawaan, ubahan, kalimat),
    className: gaya.isian,
  };
  const change = (teks: string) => {
    onChange(teks.trim() === '' ? null : teks.trim());
  };

  if (daftarPilihan.length === 0) {
    return (
      <Field {...lazim}>
        <KotakIsi awal={berlaku ?? ''} isAngka={isian.jenis === 'angka'} isTerkunci={isTerkunci} onChange={change} />
      </Field>
    );
  }
  const namaPilihan = (nilai: string) => daftarPilihan.find((calon) => calon.nilai === nilai)?.nama ?? nilai;
  const isLain = berlaku !== null && !daftarPilihan.some(({ nilai }) => nilai === berlaku);
  return (
    <div className={gaya.isian}>
      <Field {...lazim}>
        <Select
          className={gaya.pilihan}
          select={{ style: { ...KOTAK, textOverflow: 'ellipsis' }, lang: 'id' }}
          disabled={isTerkunci}
          value={isSendiri ? SENDIRI : (berlaku ?? PROFIL)}
          onChange={(_, { value }) => {
            setSendiri(value === SENDIRI);
            if (value !== SENDIRI) change(value);
          }}
        >
          <optgroup label={isProfil(satu) ? kalimat.menurutProfil : kalimat.menurutBaku}>
            <option value={PROFIL}>{namaPilihan(bawaan)}</option>
          </optgroup>
          <optgroup label={kalimat.pilihanKantor}>
            {daftarPilihan.map(({ nilai, nama }) => (
              <option key={nilai} value={nilai}>
                {nama}
              </option>
            ))}
            {isLain && !isSendiri && <option value={berlaku}>{berlaku}</option>}
            {isian.jenis !== 'pilihan' && (
              <option value={SENDIRI}>{isian.jenis === 'angka' ? kalimat.angkaLain : kalimat.teksLain}</option>
            )}
          </optgroup>
        </Select>
      </Field>
      {isSendiri && (
        <KotakIsi
          className={gaya.sendiri}
          nama={kalimat.isiSendiri(kunci)}
          awal={isLain ? berlaku : ''}
          isAngka={isian.jenis === 'angka' && kelompok !== 'skm'}
          isTerkunci={isTerkunci}
          onChange={change}
        />
      )}
    </div>
  );
}

interface KotakIsiProps {
  readonly className?: string;
  readonly nama?: string;
  readonly awal: string;
  readonly isAngka: boolean;
  readonly isTerkunci: boolean;
  onChange(teks: string): void;
}

/** Keeps what is typed as it is typed, spaces at its end too. */
function KotakIsi({ className, nama, awal, isAngka, isTerkunci, onChange, ...sisa }: KotakIsiProps) {
  const [teks, setTeks] = useState(awal);
  return (
    <Input
      {...sisa}
      {...(className === undefined ? {} : { className })}
      {...(nama === undefined ? {} : { 'aria-label': nama, autoFocus: true })}
      input={{ style: KOTAK }}
      inputMode={isAngka ? 'decimal' : 'text'}
      autoComplete="off"
      disabled={isTerkunci}
      value={teks}
      onChange={(_, { value }) => {
        setTeks(value);
        onChange(value);
      }}
    />
  );
}

function isProfil({ kelompok }: SatuPengaturan): boolean {
  return kelompok !== 'kantor' && kelompok !== 'rupa';
}

/** Where the value comes from, or what it was before the change. */
function formatAsal(
  satu: SatuPengaturan,
  bawaan: string,
  ubahan: string | null | undefined,
  kalimat: Kalimat,
): string | null {
  if (ubahan !== undefined) return kalimat.diubahDari(satu.nilai || kalimat.tidakAda);
  if (satu.kelompok === 'kantor') return null;
  if (satu.dari === 'profil') return isProfil(satu) ? kalimat.menurutProfil : kalimat.menurutBaku;
  return isProfil(satu) ? kalimat.bukanProfil(bawaan) : kalimat.bukanBaku(bawaan);
}
