/** What a document consists of, for those who have it read out: headings, paragraphs, lists, tables, pictures. */
import type { Role } from './marks.ts';

/** What is said instead of a picture; the language where it is not that of the document. */
interface Said {
  readonly alt?: string;
  readonly lang?: string;
}

/** Where a cell stands. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
}

type Element = PDFKit.PDFStructureElement;

export interface Structure {
  /** @param paint - draws what the element is */
  readonly add: (role: Role, options: Said, paint: () => void, cell?: CellPlace) => void;
  readonly end: () => void;
}

interface Maker {
  readonly struct: (tag: string, options?: Said, children?: () => void) => Element;
}

/** Items that follow each other, on another page too, are one list; cells are one table. */
export function structureOf(pdf: Maker, document: Element): Structure {
  let list: Element | undefined;
  let table: { readonly element: Element; readonly number: number; row: Row | undefined } | undefined;
  interface Row {
    readonly element: Element;
    readonly number: number;
  }
  const endList = (): void => {
    list?.end();
    list = undefined;
  };
  const endTable = (): void => {
    table?.row?.element.end();
    table?.element.end();
    table = undefined;
  };
  /** The element of the row at `place`, opened where it is the next one. */
  const rowAt = (place: CellPlace): Element => {
    if (table?.number !== place.table) {
      endTable();
      table = { element: pdf.struct('Table'), number: place.table, row: undefined };
      document.add(table.element);
    }
    if (table.row?.number !== place.row) {
      table.row?.element.end();
      table.row = { element: pdf.struct('TR'), number: place.row };
      table.element.add(table.row.element);
    }
    return table.row.element;
  };
  return {
    add(role, options, paint, cell) {
      if (role !== 'Item') endList();
      if (cell !== undefined) {
        rowAt(cell).add(pdf.struct(role, options, paint));
        return;
      }
      endTable();
      if (role !== 'Item') {
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
      endTable();
      document.end();
    },
  };
}
