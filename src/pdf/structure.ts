/** What a document consists of, for those who have it read out: headings, paragraphs, lists, pictures. */
import type { Role } from './marks.ts';

/** What is said instead of a picture; the language where it is not that of the document. */
interface Said {
  readonly alt?: string;
  readonly lang?: string;
}

type Element = PDFKit.PDFStructureElement;

export interface Structure {
  /** @param paint - draws what the element is */
  readonly add: (role: Role, options: Said, paint: () => void) => void;
  readonly end: () => void;
}

interface Maker {
  readonly struct: (tag: string, options?: Said, children?: () => void) => Element;
}

/** Items that follow each other, on another page too, are one list. */
export function structureOf(pdf: Maker, document: Element): Structure {
  let list: Element | undefined;
  const endList = (): void => {
    list?.end();
    list = undefined;
  };
  return {
    add(role, options, paint) {
      if (role !== 'Item') {
        endList();
        document.add(pdf.struct(role, options, paint));
        return;
      }
      if (list === undefined) {
        list = pdf.struct('L');
        document.add(list);
      }
      const item = pdf.struct('LI');
      list.add(item);
      item.add(pdf.struct('LBody', options, paint));
      item.end();
    },
    end() {
      endList();
      document.end();
    },
  };
}
