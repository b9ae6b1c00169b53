/** The peer: a choropleth as Highcharts Maps' documentation draws one, with the accessibility module that it asks to load. */
import Highcharts from 'highcharts/esm/highmaps.js';
import 'highcharts/esm/modules/accessibility.js';

const dataOf = ({ objects: { departements } }, rates) =>
  departements.geometries.map(({ id, properties: { nom } }) => ({ nom, name: nom, value: rates.get(id) }));

/** @param {Element} place @param {{geometry: any, rates: Map<string, number>}} given */
export function draw(place, { geometry, rates }) {
  const frame = document.createElement('div');
  frame.className = 'frame';
  place.append(frame);
  const least = Math.min(...rates.values());
  const step = (Math.max(...rates.values()) - least) / 5;
  Highcharts.mapChart(frame, {
    chart: { map: geometry, animation: false },
    title: { text: 'Accès à la formation' },
    mapView: { projection: { name: 'LambertConformalConic', parallels: [44, 49], rotation: [-3] } },
    colorAxis: { dataClasses: [0, 1, 2, 3, 4].map((one) => ({ from: least + one * step, to: least + (one + 1) * step })) },
    series: [{ name: '%', animation: false, joinBy: 'nom', data: dataOf(geometry, rates) }],
  });
}
