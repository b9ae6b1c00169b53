/** The peer: a choropleth as the documentation of chartjs-chart-geo draws one, registering no more than it needs. */
import { Chart, Tooltip } from 'chart.js';
import { ChoroplethController, ColorScale, GeoFeature, ProjectionScale } from 'chartjs-chart-geo';
import { geoConicConformal } from 'd3-geo';
import { feature } from 'topojson-client';

Chart.register(ChoroplethController, ColorScale, GeoFeature, ProjectionScale, Tooltip);

let features;

/** @param {Element} place @param {{geometry: any, rates: Map<string, number>}} given */
export function draw(place, { geometry, rates }) {
  features ??= feature(geometry, geometry.objects.departements).features;
  const canvas = document.createElement('canvas');
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.append(canvas);
  place.append(frame);
  new Chart(canvas, {
    type: 'choropleth',
    data: {
      labels: features.map(({ properties }) => properties.nom),
      datasets: [{ label: '%', outline: features, data: features.map((shape) => ({ feature: shape, value: rates.get(shape.id) })) }],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      scales: {
        projection: { axis: 'x', projection: geoConicConformal().parallels([44, 49]).rotate([-3, 0]) },
        color: { axis: 'x', interpolate: 'blues', quantize: 5, legend: { position: 'bottom-right', align: 'right' } },
      },
    },
  });
}
