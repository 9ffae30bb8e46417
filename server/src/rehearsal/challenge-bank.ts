/** Challenges as people of a region would write them, several wordings of each, so that there is something to cluster. */

export type RehearsalLanguage = 'es' | 'en'

/** `texts`: wordings of the same challenge; the first one is the title a facilitator would give the cluster. */
type Wordings = { texts: readonly string[]; why?: string }

export type Challenge = Record<RehearsalLanguage, Wordings>

export const CHALLENGES: readonly Challenge[] = [
  {
    es: {
      texts: [
        'Agua: nadie sabe cuánta queda ni quién la usa',
        'No hay datos compartidos del agua',
        'El agua no alcanza para todos',
      ],
      why: 'Cada empresa mide sus pozos y no muestra los números',
    },
    en: {
      texts: [
        'Water: nobody knows how much is left or who uses it',
        'There is no shared data on water',
        'Not enough water for everybody',
      ],
      why: 'Each firm measures its own wells and shows nobody',
    },
  },
  {
    es: {
      texts: [
        'Los jóvenes formados aquí se van a otras regiones',
        'Fuga de talentos',
        'Se nos van los profesionales',
      ],
      why: 'El primer empleo está en la capital',
    },
    en: {
      texts: ['Young people trained here leave for other regions', 'Brain drain', 'We lose our graduates'],
      why: 'The first job is in the capital',
    },
  },
  {
    es: {
      texts: [
        'Faltan técnicos en energía y mantenimiento',
        'No hay suficientes técnicos',
        'Los liceos no forman lo que piden las faenas',
      ],
      why: 'Las prácticas no se pagan y pocos las terminan',
    },
    en: {
      texts: [
        'Too few technicians for energy and maintenance',
        'Not enough technicians',
        'Schools do not teach what the sites ask for',
      ],
      why: 'Placements are unpaid and few finish them',
    },
  },
  {
    es: {
      texts: [
        'Los permisos tardan más que las obras',
        'Demasiada burocracia para emprender',
        'Un permiso puede demorar dos años',
      ],
    },
    en: {
      texts: [
        'Permits take longer than the works',
        'Too much red tape to start a business',
        'One permit can take two years',
      ],
    },
  },
  {
    es: {
      texts: [
        'Las grandes empresas compran poco a proveedores locales',
        'Proveedores locales fuera de las licitaciones',
      ],
      why: 'Las bases piden garantías que una pyme no puede dar',
    },
    en: {
      texts: ['Large firms buy little from local suppliers', 'Local suppliers are kept out of tenders'],
      why: 'Tenders ask for guarantees that a small firm cannot give',
    },
  },
  {
    es: {
      texts: [
        'El acceso al puerto cruza la ciudad',
        'Los camiones ahogan el centro',
        'Falta una ruta al puerto',
      ],
      why: 'Cada tarde se pierde una hora entre la feria y el muelle',
    },
    en: {
      texts: [
        'The road to the port crosses the city',
        'Trucks choke the centre',
        'The port needs its own road',
      ],
      why: 'Every afternoon an hour is lost between market and quay',
    },
  },
  {
    es: { texts: ['Internet no llega a los pueblos del interior', 'Sin fibra fuera de la ciudad'] },
    en: { texts: ['The villages of the interior have no internet', 'No fibre outside the city'] },
  },
  {
    es: {
      texts: [
        'Las comunidades se enteran tarde de los proyectos',
        'La consulta llega cuando todo está decidido',
      ],
      why: 'La consulta fue una reunión de dos horas',
    },
    en: {
      texts: ['Communities hear of projects too late', 'Consultation comes when everything is decided'],
      why: 'The consultation was one meeting of two hours',
    },
  },
  {
    es: {
      texts: [
        'La universidad investiga lejos de los problemas de la región',
        'Poca investigación con empresas locales',
      ],
    },
    en: {
      texts: ['University research is far from the region’s problems', 'Little research with local firms'],
    },
  },
  {
    es: {
      texts: [
        'La economía depende de una sola industria',
        'Todo gira en torno a la minería',
        'Falta diversificar',
      ],
      why: 'Cuando baja el precio, se detiene toda la región',
    },
    en: {
      texts: [
        'The economy depends on a single industry',
        'Everything turns around mining',
        'We need to diversify',
      ],
      why: 'When the price falls the whole region stops',
    },
  },
  {
    es: { texts: ['La energía solar no baja la cuenta de los hogares', 'Mucho sol y la luz igual de cara'] },
    en: { texts: ['Solar power does not lower household bills', 'So much sun and power as dear as ever'] },
  },
  {
    es: {
      texts: ['Turismo sin servicios ni rutas mantenidas', 'Los visitantes pasan y no se quedan'],
      why: 'No hay dónde dormir camino al altiplano',
    },
    en: {
      texts: ['Tourism without services or kept roads', 'Visitors pass through and do not stay'],
      why: 'There is nowhere to sleep on the way up',
    },
  },
  {
    es: {
      texts: ['Los fondos de innovación se piensan en la capital', 'Concursos que no calzan con la región'],
    },
    en: { texts: ['Innovation funds are designed in the capital', 'Calls that do not fit the region'] },
  },
  {
    es: {
      texts: [
        'Nadie coordina a los servicios públicos',
        'Cada servicio trabaja por su lado',
        'Planes que no conversan',
      ],
      why: 'Hay cuatro planes regionales y ninguno cita a otro',
    },
    en: {
      texts: [
        'Nobody coordinates the public agencies',
        'Each agency works by itself',
        'Plans that do not talk',
      ],
      why: 'There are four regional plans and none quotes another',
    },
  },
  {
    es: { texts: ['Las pymes no consiguen crédito para crecer', 'Financiamiento caro para las pymes'] },
    en: { texts: ['Small firms cannot get credit to grow', 'Finance is expensive for small firms'] },
  },
  {
    es: { texts: ['Los productos de la región no tienen marca propia', 'Vendemos sin origen ni sello'] },
    en: { texts: ['The region’s products have no brand of their own', 'We sell without origin or label'] },
  },
  {
    es: {
      texts: ['Pocas mujeres en los oficios mejor pagados', 'Faltan mujeres en la industria'],
      why: 'No hay salas cuna con los horarios de los turnos',
    },
    en: {
      texts: ['Few women in the best-paid trades', 'Women are missing in industry'],
      why: 'No nursery keeps the hours of the shifts',
    },
  },
  {
    es: { texts: ['La agricultura de los valles pierde suelo y agua', 'Los valles se están secando'] },
    en: { texts: ['Farming in the valleys loses soil and water', 'The valleys are drying out'] },
  },
  {
    es: { texts: ['Basura y relaves sin plan de cierre', 'Nadie se hace cargo de los relaves'] },
    en: { texts: ['Waste and tailings without a closing plan', 'Nobody takes charge of the tailings'] },
  },
  {
    es: { texts: ['Arriendos que suben con cada proyecto', 'La vivienda es demasiado cara'] },
    en: { texts: ['Rents rise with every project', 'Housing is too expensive'] },
  },
  {
    es: {
      texts: ['Las decisiones se toman sin datos', 'No medimos si lo que hacemos sirve'],
      why: 'Ningún programa se evaluó en cinco años',
    },
    en: {
      texts: ['Decisions are taken without data', 'We do not measure whether what we do works'],
      why: 'No programme was evaluated in five years',
    },
  },
  {
    es: {
      texts: ['El borde costero está mal cuidado', 'La playa es lo mejor que tenemos y lo peor mantenido'],
    },
    en: { texts: ['The waterfront is badly kept', 'The shore is the best we have and the worst kept'] },
  },
  {
    es: {
      texts: [
        'Empresas que no conocen otras empresas',
        'Falta confianza para trabajar juntos',
        'No hay redes entre empresas',
      ],
    },
    en: {
      texts: [
        'Firms that do not know other firms',
        'Too little trust to work together',
        'No networks between firms',
      ],
    },
  },
  {
    es: { texts: ['Viajar a la frontera toma el día entero', 'Poco comercio con los países vecinos'] },
    en: { texts: ['Going to the border takes all day', 'Little trade with the neighbouring countries'] },
  },
]
