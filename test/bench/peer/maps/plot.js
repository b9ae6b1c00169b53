/** The peer: a choropleth as Observable Plot's documentation draws one, with its legend. */
import { geo, plot } from '@observablehq/plot';
import { feature } from 'topojson-client';

let departements;

/** @param {Element} place @param {{geometry: any, rates: Map<string, number>}} given */
export function draw(place, { geometry, rates }) {
  departements ??= feature(geometry, geometry.objects.departements);
  place.append(
    plot({
      width: 640,
      height: 640,
      projection: { type: 'conic-conformal', parallels: [44, 49], rotate: [-3, 0], domain: departements },
      color: { type: 'quantile', n: 5, scheme: 'blues', legend: true, label: '%' },
      marks: [
        geo(departements, {
          fill: ({ id }) => rates.get(id),
          stroke: 'white',
          title: ({ id, properties }) => `${properties.nom} ${rates.get(id)} %`,
        }),
      ],
    }),
  );
}
