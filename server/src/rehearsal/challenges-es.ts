/** The challenges of the bank as people write them in Spanish. */

export const inSpanish = {
  water: {
    texts: [
      'Agua: nadie sabe cuánta queda ni quién la usa',
      'No hay datos compartidos del agua',
      'El agua no alcanza para todos',
    ],
    why: 'Cada empresa mide sus pozos y no muestra los números',
  },
  talent: {
    texts: [
      'Los jóvenes formados aquí se van a otras regiones',
      'Fuga de talentos',
      'Se nos van los profesionales',
    ],
    why: 'El primer empleo está en la capital',
  },
  technicians: {
    texts: [
      'Faltan técnicos en energía y mantenimiento',
      'No hay suficientes técnicos',
      'Los liceos no forman lo que piden las faenas',
    ],
    why: 'Las prácticas no se pagan y pocos las terminan',
  },
  permits: {
    texts: [
      'Los permisos tardan más que las obras',
      'Demasiada burocracia para emprender',
      'Un permiso puede demorar dos años',
    ],
  },
  suppliers: {
    texts: [
      'Las grandes empresas compran poco a proveedores locales',
      'Proveedores locales fuera de las licitaciones',
    ],
    why: 'Las bases piden garantías que una pyme no puede dar',
  },
  port: {
    texts: [
      'El acceso al puerto cruza la ciudad',
      'Los camiones ahogan el centro',
      'Falta una ruta al puerto',
    ],
    why: 'Cada tarde se pierde una hora entre la feria y el muelle',
  },
  internet: { texts: ['Internet no llega a los pueblos del interior', 'Sin fibra fuera de la ciudad'] },
  consultation: {
    texts: [
      'Las comunidades se enteran tarde de los proyectos',
      'La consulta llega cuando todo está decidido',
    ],
    why: 'La consulta fue una reunión de dos horas',
  },
  research: {
    texts: [
      'La universidad investiga lejos de los problemas de la región',
      'Poca investigación con empresas locales',
    ],
  },
  oneIndustry: {
    texts: [
      'La economía depende de una sola industria',
      'Todo gira en torno a la minería',
      'Falta diversificar',
    ],
    why: 'Cuando baja el precio, se detiene toda la región',
  },
  solar: { texts: ['La energía solar no baja la cuenta de los hogares', 'Mucho sol y la luz igual de cara'] },
  tourism: {
    texts: ['Turismo sin servicios ni rutas mantenidas', 'Los visitantes pasan y no se quedan'],
    why: 'No hay dónde dormir camino al altiplano',
  },
  funds: {
    texts: ['Los fondos de innovación se piensan en la capital', 'Concursos que no calzan con la región'],
  },
  coordination: {
    texts: [
      'Nadie coordina a los servicios públicos',
      'Cada servicio trabaja por su lado',
      'Planes que no conversan',
    ],
    why: 'Hay cuatro planes regionales y ninguno cita a otro',
  },
  credit: { texts: ['Las pymes no consiguen crédito para crecer', 'Financiamiento caro para las pymes'] },
  brand: { texts: ['Los productos de la región no tienen marca propia', 'Vendemos sin origen ni sello'] },
  women: {
    texts: ['Pocas mujeres en los oficios mejor pagados', 'Faltan mujeres en la industria'],
    why: 'No hay salas cuna con los horarios de los turnos',
  },
  farming: { texts: ['La agricultura de los valles pierde suelo y agua', 'Los valles se están secando'] },
  tailings: { texts: ['Basura y relaves sin plan de cierre', 'Nadie se hace cargo de los relaves'] },
  housing: { texts: ['Arriendos que suben con cada proyecto', 'La vivienda es demasiado cara'] },
  evidence: {
    texts: ['Las decisiones se toman sin datos', 'No medimos si lo que hacemos sirve'],
    why: 'Ningún programa se evaluó en cinco años',
  },
  waterfront: {
    texts: ['El borde costero está mal cuidado', 'La playa es lo mejor que tenemos y lo peor mantenido'],
  },
  networks: {
    texts: [
      'Empresas que no conocen otras empresas',
      'Falta confianza para trabajar juntos',
      'No hay redes entre empresas',
    ],
  },
  border: { texts: ['Viajar a la frontera toma el día entero', 'Poco comercio con los países vecinos'] },
}
