import { useEffect, useState } from 'react';
import { ImpactMap } from 'impact-widgets/react';
import 'impact-widgets/indicator';
import type {} from 'impact-widgets/jsx';

export function Impact() {
  const [feed, setFeed] = useState<object>();
  const [territory, setTerritory] = useState<string>();
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const [hasMap, setHasMap] = useState(true);

  useEffect(() => {
    void fetch('/impact.json').then(async (answer) => setFeed(await answer.json()));
  }, []);

  return (
    <main>
      <h1>Notre impact</h1>
      <impact-indicator feed={feed} indicator="sorties-dynamiques" territory={territory} view={view} heading-level={2} />
      <p>
        <button onClick={() => setView(view === 'chart' ? 'table' : 'chart')}>Chiffre ou tableau</button>
        <button onClick={() => setTerritory(undefined)}>Toute la région</button>
        <button onClick={() => setHasMap(!hasMap)}>Avec ou sans carte</button>
      </p>
      {hasMap && (
        <ImpactMap
          src="/impact.json"
          indicator="sorties-dynamiques"
          selected={territory}
          headingLevel={2}
          onImpactSelect={({ detail }) => setTerritory(detail.territory)}
        />
      )}
      <p>Territoire choisi : <output>{territory ?? 'aucun'}</output></p>
    </main>
  );
}
