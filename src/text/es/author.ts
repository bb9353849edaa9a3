import type { LaterCatalogue } from '../catalogue.ts';

/** Español: see the same file of the source. */
export const authored: LaterCatalogue['authored'] = {
  why: 'Un ejercicio hecho a partir de una grabación.',
  start: 'Póngase en la posición del dibujo.',
  out: 'Muévase despacio, como muestra el dibujo.',
  hold: 'Quédese ahí hasta que acabe el tiempo.',
  back: 'Vuelva igual de despacio.',
  sides: 'Después, el otro lado.',
  toStart: 'Póngase en la posición del dibujo',
};
