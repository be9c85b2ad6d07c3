/** The modules of lucide-static come without types: each holds one SVG document. */
declare module 'lucide-static/dist/esm/icons/*.mjs' {
  const svg: string;
  export default svg;
}
