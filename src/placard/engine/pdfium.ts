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
          let opened: PDFiumPage | undefined = document.getPage(index);
          return {
            text: opened.getText(),
            grey: async (densityDpi: number) => {
              // The library closes a page once it is rendered.
              const page = opened ?? document.getPage(index);
              opened = undefined;
              const scale = densityDpi / POINTS_PER_INCH;
              const { data, width, height } = await page.render({
                scale,
                colorSpace: 'Gray',
                render: 'bitmap',
              });
              return { width, height, pixels: Uint8ClampedArray.from(data) };
            },
          };
        });
        return await look(pages);
      } finally {
        document.destroy();
      }
    },
  };
}
