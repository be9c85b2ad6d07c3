/** Pages as pixels; the only file that knows the library `@hyzyla/pdfium`. */
import { PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import type { Rasteriser } from './engine.ts';
import { installedWasm } from './wasm.ts';

const POINTS_PER_INCH = 72;

export async function createPdfium(): Promise<Rasteriser> {
  const library = await PDFiumLibrary.init({ wasmBinary: installedWasm('pdfium') });
  return {
    close: () => library.destroy(),
    withPages: async (pdf, look) => {
      const document = await library.loadDocument(pdf);
      try {
        const pages = Array.from({ length: document.getPageCount() }, (_, index) => {
          // A page of a long file is opened when it is looked at; what is open stays in memory.
          let opened: PDFiumPage | undefined;
          const render = async (densityDpi: number, colorSpace: 'Gray' | 'BGRA') => {
            // The library closes a page once it is rendered.
            const page = opened ?? document.getPage(index);
            opened = undefined;
            const scale = densityDpi / POINTS_PER_INCH;
            const { data, width, height } = await page.render({ scale, colorSpace, render: 'bitmap' });
            return { width, height, pixels: new Uint8ClampedArray(data) };
          };
          return {
            get text() {
              opened ??= document.getPage(index);
              return opened.getText();
            },
            grey: (densityDpi: number) => render(densityDpi, 'Gray'),
            // The library turns the bytes round: red comes first.
            colour: (densityDpi: number) => render(densityDpi, 'BGRA'),
          };
        });
        return await look(pages);
      } finally {
        document.destroy();
      }
    },
  };
}
