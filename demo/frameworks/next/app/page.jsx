import bourgogne from '../feeds/bourgogne-franche-comte-2022.json';
import juratri from '../feeds/juratri.json';
import { Impact } from './impact';

export default function Page() {
  return (
    <>
      <h1>Ce que nos achats soutiennent</h1>
      <p>Nous confions nos déchets électriques à Juratri, dans le Jura. Voici ce qu’en disent les chiffres publiés.</p>
      <Impact tag="impact-indicator" feed={juratri} indicator="salaries-en-parcours" heading-level="2" />
      <Impact tag="impact-map" feed={bourgogne} indicator="sorties-dynamiques" heading-level="2" />
    </>
  );
}
