/** The stakeholder groups of most workshops, with the target seats that an agenda gives them. */
import type { Group } from '../workshop/setup.ts'
import { words } from './instruments/write.ts'

const NAMES = {
  national: words('Gobierno nacional', 'National government', 'Governo nacional'),
  regional: words('Gobierno regional', 'Regional government', 'Governo regional'),
  agencies: words('Agencias de desarrollo', 'Development agencies', 'Agências de desenvolvimento'),
  municipal: words('Municipalidades', 'Municipalities', 'Municípios'),
  firms: words('Empresas', 'Firms', 'Empresas'),
  suppliers: words('Pymes y proveedores', 'Small firms and suppliers', 'Pequenas empresas e fornecedores'),
  finance: words('Banca e inversión', 'Banks and investors', 'Bancos e investimento'),
  universities: words('Universidades y centros', 'Universities and centres', 'Universidades e centros'),
  workers: words('Trabajadores', 'Workers', 'Trabalhadores'),
  civil: words('Sociedad civil', 'Civil society', 'Sociedade civil'),
  communities: words('Comunidades locales', 'Local communities', 'Comunidades locais'),
  indigenous: words('Comunidades indígenas', 'Indigenous communities', 'Comunidades indígenas'),
} as const

export function groupsWith(seats: Partial<Record<keyof typeof NAMES, number>>): Group[] {
  const asked = new Map(Object.entries(seats))
  return Object.entries(NAMES).flatMap(([id, name]) => {
    const own = asked.get(id)
    return own === undefined ? [] : [{ id, name, seats: own }]
  })
}
