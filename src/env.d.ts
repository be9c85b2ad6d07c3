/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The entry whose body is being drawn, for the components in that body. */
    told?: import('./components/mdx/told.ts').Told;
  }
}

declare module 'virtual:content-folder' {
  /** Absolute path of the content folder. */
  export const contentDir: string;
}

declare module 'virtual:media' {
  export const photos: import('./photo/record.ts').PhotoRecords;
  export const recordings: import('./recording/record.ts').RecordingRecords;
  export const attachments: import('./catalog/attachments.ts').AttachmentRecords;
  export const handbook: import('./catalog/handbook-paths.ts').HandbookPictureSizes;
  export const names: import('./catalog/picture-names.ts').HashedNames;
  export const clips: import('./catalog/media-record.ts').ClipRecords;
  export const pictures: import('./catalog/media-record.ts').PictureRecords;
}

/** For tools that do not read components; `astro check` knows the real type of each. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}

interface ImportMetaEnv {
  /** Whether the pages are kept for when there is no signal; `offline` of `site.yaml`. */
  readonly PUBLIC_OFFLINE: 'on' | 'off' | undefined;
}
