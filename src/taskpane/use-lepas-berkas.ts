import { useEffect, useState } from 'react';

/**
 * Takes a file dropped anywhere on the page.
 *
 * @returns whether a file hovers over the page
 */
export function useLepasBerkas(openBerkas: (berkas: File) => void): boolean {
  const [isMelayang, setMelayang] = useState(false);

  useEffect(() => {
    const over = (event: DragEvent) => {
      // Without this the browser leaves the page and shows the file itself.
      event.preventDefault();
      setMelayang(event.dataTransfer?.types.includes('Files') ?? false);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setMelayang(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setMelayang(false);
      const berkas = event.dataTransfer?.files[0];
      if (berkas !== undefined) openBerkas(berkas);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [openBerkas]);

  return isMelayang;
}
