import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { ImpactSelectEvent } from 'impact-widgets';
import 'impact-widgets/indicator';
import 'impact-widgets/map';

@Component({
  selector: 'app-impact',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Notre impact</h1>
      <impact-indicator [feed]="feed()" indicator="sorties-dynamiques" [territory]="territory()" [view]="view()" heading-level="2" />
      <p>
        <button (click)="view.set(view() === 'chart' ? 'table' : 'chart')">Chiffre ou tableau</button>
        <button (click)="territory.set(undefined)">Toute la région</button>
        <button (click)="hasMap.set(!hasMap())">Avec ou sans carte</button>
      </p>
      @if (hasMap()) {
        <impact-map src="/impact.json" indicator="sorties-dynamiques" [selected]="territory()" heading-level="2" (impact-select)="choose($event)" />
      }
      <p>Territoire choisi : <output>{{ territory() ?? 'aucun' }}</output></p>
    </main>
  `,
})
export class Impact {
  protected readonly feed = signal<object | undefined>(undefined);
  protected readonly territory = signal<string | undefined>(undefined);
  protected readonly view = signal<'chart' | 'table'>('chart');
  protected readonly hasMap = signal(true);

  constructor() {
    void fetch('/impact.json').then(async (answer) => this.feed.set(await answer.json()));
  }

  protected choose({ detail }: ImpactSelectEvent): void {
    this.territory.set(detail.territory);
  }
}
