/** The peer: a choropleth as ECharts' documentation draws one, with its SVG renderer and no more parts than it needs. */
import { MapChart } from 'echarts/charts';
import { TooltipComponent, VisualMapPiecewiseComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { feature } from 'topojson-client';

use([MapChart, TooltipComponent, VisualMapPiecewiseComponent, SVGRenderer]);
let registered = false;

/** @param {Element} place @param {{geometry: any, rates: Map<string, number>}} given */
export function draw(place, { geometry, rates }) {
  if (!registered) registerMap('departements', feature(geometry, geometry.objects.departements));
  registered = true;
  const frame = document.createElement('div');
  frame.className = 'frame';
  place.append(frame);
  init(frame, null, { renderer: 'svg', width: 640, height: 640 }).setOption({
    animation: false,
    tooltip: { trigger: 'item' },
    visualMap: { type: 'piecewise', min: Math.min(...rates.values()), max: Math.max(...rates.values()), splitNumber: 5 },
    series: [
      {
        type: 'map',
        map: 'departements',
        nameProperty: 'nom',
        name: '%',
        data: geometry.objects.departements.geometries.map(({ id, properties: { nom } }) => ({ name: nom, value: rates.get(id) })),
      },
    ],
  });
}
