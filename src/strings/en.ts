import type { Strings } from './index.ts';

export const en: Strings = {
  terms: {
    collections: {
      relics: 'Heritage',
      products: 'Products',
      services: 'Public services',
      places: 'Places',
      festivals: 'Festivals',
      about: 'About the commune',
      trails: 'Trails',
    },
    gates: { relic: 'Heritage', product: 'Local product', service: 'Public service', place: 'Place' },
    relicKinds: {
      history: 'historic site',
      architecture: 'architectural and artistic monument',
      archaeology: 'archaeological site',
      landscape: 'scenic site',
    },
    relicRanks: {
      'special-national': 'Special national site',
      national: 'National site',
      city: 'City-level site',
      inventory: 'On the heritage inventory',
    },
    productKinds: { ocop: 'OCOP product', craft: 'Traditional craft', speciality: 'Local speciality' },
    placeKinds: {
      'admin-centre': 'Service centre',
      'cultural-house': 'Village culture house',
      market: 'Market',
      school: 'School',
      'festival-ground': 'Festival ground',
      museum: 'Museum',
      workshop: 'Workshop',
    },
    timeUnits: { 'working-day': '{n} working days', day: '{n} days' },
    sameDay: 'Same day',
    onlineLevels: {
      full: 'Fully online',
      partial: 'File online, sign or collect in person',
      counter: 'At the counter',
    },
    free: 'Free of charge',
    feeUnknown: 'Ask at the counter',
    stars: 'OCOP {n} stars',
    lunar: 'lunar calendar',
  },
  sign: {
    call: {
      relic: ['Scan', 'to hear the story'],
      product: ['Scan', 'to meet the maker'],
      service: ['Scan', 'to see what to bring'],
      place: ['Scan', 'to learn about here'],
    },
    trust: 'Trust only this address',
    callUs: 'Call us',
  },
  picture: {},
  site: {},
};
