/** The items of the worked examples: what a northern mining and port region might put on the table. */
import type { Item } from './item.ts'

export const SAMPLE_ITEMS: readonly Item[] = [
  {
    id: 'water',
    text: {
      es: 'Agua asegurada para barrios, faenas y valles',
      en: 'Water secured for neighbourhoods, mines and valleys',
    },
    why: {
      es: 'Cada verano alguien se queda sin suministro',
      en: 'Every summer somebody is left without supply',
    },
    from: [],
  },
  {
    id: 'port-road',
    text: {
      es: 'Un acceso al puerto que no cruce la ciudad',
      en: 'A road to the port that does not cross the city',
    },
    why: {
      es: 'Los camiones paran el centro tres horas al día',
      en: 'Trucks block the centre three hours a day',
    },
    from: [],
  },
  {
    id: 'technicians',
    text: {
      es: 'Técnicos formados aquí para la energía y el mantenimiento',
      en: 'Technicians trained here for energy and maintenance',
    },
    from: [],
  },
  {
    id: 'permits',
    text: {
      es: 'Permisos con plazo conocido y una sola ventanilla',
      en: 'Permits with a known deadline and a single counter',
    },
    from: [],
  },
  {
    id: 'suppliers',
    text: {
      es: 'Más compras grandes a proveedores de la región',
      en: 'More of the large contracts for suppliers of the region',
    },
    from: [],
  },
  {
    id: 'heritage',
    text: {
      es: 'Turismo de oasis y salitreras llevado por sus comunidades',
      en: 'Tourism of oases and nitrate towns run by their communities',
    },
    from: [],
  },
  {
    id: 'solar',
    text: {
      es: 'Energía solar que también baje la cuenta de los hogares',
      en: 'Solar power that lowers household bills as well',
    },
    from: [],
  },
  {
    id: 'research',
    text: {
      es: 'Investigación universitaria con problemas de las empresas locales',
      en: 'University research on problems that local firms have',
    },
    from: [],
  },
]
