import { parseIsiHasil } from './isi-hasil';
import { KALIMAT, findBahasa } from './kalimat';

const isi = parseIsiHasil(location.hash);
const bahasa = isi?.bahasa ?? findBahasa(navigator.language);
const { judul, tutup, tanpaHasil } = KALIMAT[bahasa];

document.documentElement.lang = bahasa;
document.title = judul;
const daftar = document.getElementById('kalimat');
for (const kalimat of isi?.kalimat ?? [tanpaHasil]) {
  const baris = document.createElement('p');
  baris.textContent = kalimat;
  daftar?.append(baris);
}

function closeJendela(): void {
  try {
    Office.context.ui.messageParent('tutup');
  } catch {
    window.close();
  }
}

const tombol = document.getElementById('tutup');
if (tombol) {
  tombol.textContent = tutup;
  tombol.addEventListener('click', closeJendela);
  tombol.focus();
}
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') closeJendela();
});
if (typeof Office !== 'undefined') void Office.onReady();
