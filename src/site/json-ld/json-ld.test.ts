import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../catalog/catalog.ts';
import { smallCatalog, underBase } from '../../testing/small-catalog.ts';
import { confirmed } from '../../testing/confirmed.ts';
import { siteRoutes } from '../routes.ts';
import { jsonLd } from './json-ld.ts';

const HOST = 'https://mau.example.vn';
const IMAGE = `${HOST}/share/x.png`;

type Data = Readonly<Record<string, unknown>> & { readonly mainEntity?: Readonly<Record<string, unknown>> };

function textAt(catalog: Catalog, path: string): string | undefined {
  const route = siteRoutes(catalog).find((candidate) => candidate.path === path);
  if (route === undefined) throw new Error(`There is no page "/${path}".`);
  return jsonLd(catalog, route, IMAGE);
}

const dataAt = (catalog: Catalog, path: string): Data => JSON.parse(textAt(catalog, path) ?? '{}') as Data;

const catalog = smallCatalog();

describe('what machines are told of an entry', () => {
  it.each([
    ['di-tich/dinh-mau/', 'LandmarksOrHistoricalBuildings'],
    ['san-pham/mat-ong-mau/', 'Product'],
    ['thu-tuc/khai-sinh/', 'GovernmentService'],
    ['dia-diem/trung-tam-mau/', 'GovernmentOffice'],
    ['dia-diem/cho-mau/', 'Place'],
    ['le-hoi/hoi-mau/', 'Event'],
    ['tuyen-tham-quan/mot-vong-mau/', 'TouristTrip'],
  ])('/%s is a %s', (path, type) => {
    const { mainEntity } = dataAt(catalog, path);
    expect(mainEntity).toMatchObject({ '@type': type, image: IMAGE });
    expect(mainEntity?.['name']).toBeTypeOf('string');
    expect(mainEntity?.['description']).toBeTypeOf('string');
  });

  it('is in the language of the page, with the way to it', () => {
    expect(dataAt(catalog, 'en/relics/dinh-mau/')).toMatchObject({
      '@type': 'WebPage',
      url: `${HOST}/en/relics/dinh-mau/`,
      inLanguage: 'en',
      dateModified: '2026-11-20',
      breadcrumb: {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { position: 1, name: 'Home', item: `${HOST}/en/` },
          { position: 2, name: 'Heritage', item: `${HOST}/en/relics/` },
          { position: 3, name: 'Mẫu communal house' },
        ],
      },
      mainEntity: { name: 'Mẫu communal house', additionalType: 'https://schema.org/TouristAttraction' },
    });
  });

  it('lies below the base path', () => {
    const below = smallCatalog(underBase('/an-lao/'));
    expect(dataAt(below, 'di-tich/dinh-mau/')['url']).toBe(`${HOST}/an-lao/di-tich/dinh-mau/`);
  });

  it('names procedure, counter and portal', () => {
    expect(dataAt(catalog, 'thu-tuc/khai-sinh/').mainEntity).toMatchObject({
      identifier: expect.stringMatching(/^\d\.\d{6}$/u) as string,
      provider: { '@type': 'GovernmentOrganization', name: 'Ủy ban nhân dân xã Mẫu' },
      availableChannel: { serviceLocation: { url: `${HOST}/dia-diem/trung-tam-mau/` } },
    });
  });
});

describe('what is not confirmed', () => {
  it('is not told as a fact: no points, prices, makers, ranks or days', () => {
    const today = { ...catalog, today: '2026-11-26' };
    for (const { path } of siteRoutes(today)) {
      const { mainEntity } = dataAt(today, path);
      for (const name of ['geo', 'offers', 'award', 'manufacturer', 'startDate']) {
        expect(mainEntity ?? {}, path).not.toHaveProperty(name);
      }
    }
  });

  it('is told once an office has confirmed it', () => {
    const product = smallCatalog(confirmed('products/mat-ong-mau'));
    expect(dataAt(product, 'san-pham/mat-ong-mau/').mainEntity).toMatchObject({
      award: expect.stringContaining('4') as string,
      manufacturer: { name: 'Tổ nuôi ong thôn Đình' },
      offers: [{ '@type': 'Offer', price: 180000, priceCurrency: 'VND' }],
    });
    expect(dataAt(catalog, 'dia-diem/trung-tam-mau/').mainEntity).toHaveProperty('telephone');
  });

  it('is not told of an approximate point even then', () => {
    const relic = smallCatalog(confirmed('relics/dinh-mau'));
    expect(dataAt(relic, 'di-tich/dinh-mau/').mainEntity).not.toHaveProperty('geo');
  });

  it('has no rank that has lapsed', () => {
    const product = smallCatalog(confirmed('products/mat-ong-mau'));
    const later = { ...product, today: '2029-01-01' };
    expect(dataAt(later, 'san-pham/mat-ong-mau/').mainEntity).not.toHaveProperty('award');
  });

  it('is silent on a sample', () => {
    expect(dataAt(catalog, 'gioi-thieu/gioi-thieu/')).not.toHaveProperty('mainEntity');
  });
});

describe('the days of a festival', () => {
  const festival = smallCatalog(confirmed('festivals/hoi-mau'));

  it('are the solar ones of the next time', () => {
    const { mainEntity } = dataAt({ ...festival, today: '2026-11-26' }, 'le-hoi/hoi-mau/');
    // Tết 2027 is on 6 February.
    expect(mainEntity).toMatchObject({ startDate: '2027-02-15', endDate: '2027-02-17' });
  });

  it('are left out where nobody knows which day it is', () => {
    expect(dataAt(festival, 'le-hoi/hoi-mau/').mainEntity).not.toHaveProperty('startDate');
  });
});

describe('what machines are told of the site', () => {
  it('is its name and who publishes it, with the contacts that there are', () => {
    expect(dataAt(catalog, 'en/')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name: 'Mẫu village gate',
      url: `${HOST}/en/`,
      inLanguage: 'en',
      publisher: {
        '@type': 'GovernmentOrganization',
        name: "People's Committee of Mẫu commune",
        address: '1 Đình street, Mẫu commune',
        areaServed: { '@type': 'AdministrativeArea', name: 'Mẫu commune, Thử Nghiệm province' },
      },
    });
    const called = smallCatalog({
      'site.yaml': (text) => text.replace('hotline: null', "hotline: '0225 3872 000'"),
    });
    expect(dataAt(called, '')['publisher']).toMatchObject({ telephone: '0225 3872 000' });
  });

  it('is nothing on pages that only list others', () => {
    expect(textAt(catalog, 'di-tich/')).toBeUndefined();
    expect(textAt(catalog, 'ma/')).toBeUndefined();
  });
});

it('no text can end the script element', () => {
  const hostile = smallCatalog({
    'relics/gieng-mau/index.vi.mdx': (text) => text.replace(/summary: .*/u, "summary: 'a </script><b>'"),
  });
  const text = textAt(hostile, 'di-tich/gieng-mau/');
  expect(text).not.toContain('<');
  expect((JSON.parse(text ?? '') as Data).mainEntity?.['description']).toBe('a </script><b>');
});
