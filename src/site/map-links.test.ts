import { expect, it } from 'vitest';
import { directionsLink, geoLink, mapLink } from './map-links.ts';

const POINT = { lat: 20.8417, lon: 106.5686, approximate: false };

it('lead to the point, latitude first', () => {
  expect(new URL(directionsLink(POINT)).searchParams.get('destination')).toBe('20.8417,106.5686');
  expect(new URL(mapLink(POINT)).searchParams.get('mlat')).toBe('20.8417');
  expect(geoLink(POINT, 'Núi Voi')).toBe('geo:20.8417,106.5686?q=20.8417,106.5686(N%C3%BAi%20Voi)');
});

it('have no bracket in the label, which would end it', () => {
  expect(geoLink(POINT, '안라오 사(xã) 청사')).toMatch(/^geo:[^()]*\([^()]*\)$/u);
});
