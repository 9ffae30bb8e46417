/** Industries, the areas that enable all of them, and the areas that cut across them. */
import { option } from './write.ts'

export const INDUSTRIES = [
  option('mining', 'Minería', 'Mining', 'Mineração'),
  option('agro-food', 'Agroalimentos', 'Agro-food', 'Agroalimentos'),
  option('construction', 'Construcción', 'Construction', 'Construção'),
  option('health-services', 'Servicios de salud', 'Health services', 'Serviços de saúde'),
  option('tourism', 'Turismo', 'Tourism', 'Turismo'),
  option('creative-industry', 'Industria creativa', 'Creative industry', 'Indústria criativa'),
  option('fishing', 'Pesca y acuicultura', 'Fishing and aquaculture', 'Pesca e aquicultura'),
  option('global-services', 'Servicios globales', 'Global services', 'Serviços globais'),
]

export const ENABLING_AREAS = [
  option(
    'infrastructure',
    'Infraestructura física y tecnológica',
    'Physical and technological infrastructure',
    'Infraestrutura física e tecnológica',
  ),
  option('innovation', 'I+D e innovación', 'R&D and innovation', 'P&D e inovação'),
  option('human-capital', 'Capital humano', 'Human capital', 'Capital humano'),
  option('standards', 'Estándares y normas', 'Standards and norms', 'Padrões e normas'),
  option('sustainability', 'Sustentabilidad', 'Sustainability', 'Sustentabilidade'),
  option(
    'supply-chain',
    'Desarrollo de la cadena de proveedores',
    'Development of supply chain',
    'Desenvolvimento da cadeia de fornecedores',
  ),
]

export const HORIZONTAL_AREAS = [
  option('logistics', 'Logística', 'Logistics', 'Logística'),
  option('solar-energy', 'Energía solar', 'Solar energy', 'Energia solar'),
  option('water-supply', 'Abastecimiento de agua', 'Water supply', 'Abastecimento de água'),
  option('smart-industries', 'Industrias inteligentes', 'Smart industries', 'Indústrias inteligentes'),
  option('advanced-manufacturing', 'Manufactura avanzada', 'Advanced manufacturing', 'Manufatura avançada'),
]
