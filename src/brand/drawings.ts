/** Scenes of the drawing library (`art/`); one stands where there is no photo. */
export const DRAWINGS = ['mountain', 'temple', 'cave', 'village', 'bamboo', 'honey', 'stone'] as const;
export type Drawing = (typeof DRAWINGS)[number];
