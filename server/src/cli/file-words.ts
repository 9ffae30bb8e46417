/** The sentences of `cabildo export`, `import`, `backup` and `restore`; those of troubles and refusals are kept elsewhere. */
import type { Language } from '@cabildo/shared/text'

type Sayings = {
  noFile: (file: string) => string
  noData: (folder: string) => string
  noAnswer: (url: string) => string
  export: {
    usage: string
    out: string
    exists: (file: string) => string
    again: string
    done: (file: string, workshop: string, kilobytes: number) => string
    keep: string
    seats: string
    noSeats: string
    moved: string
  }
  import: {
    usage: string
    done: (code: string, workshop: string) => string
    goesOn: string
    copy: string
    seats: (count: number) => string
    noSeats: string
    links: string
    open: (link: string) => string
    openLater: string
  }
  backup: {
    out: string
    done: (file: string, folder: string, kilobytes: number) => string
    secret: string
    noSecret: string
  }
  restore: {
    usage: string
    notEmpty: (folder: string) => string
    full: (folder: string) => string
    failed: (why: string) => string
    nothing: (file: string) => string
    done: (folder: string, workshops: number, events: number) => string
    before: string
  }
}

const en: Sayings = {
  noFile: (file) => `There is no file ${file}.`,
  noData: (folder) => `There is no data of Cabildo in ${folder}. Name the data folder with --data DIR.`,
  noAnswer: (url) => `The server at ${url} gave no answer.`,
  export: {
    usage: 'Name one workshop, by its code or its id.',
    out: 'Say where to write the file: --out FILE',
    exists: (file) => `There is a file ${file} already. Nothing was changed.`,
    again:
      'The workshop stands still here already: ask for the file again, or let it go on here in the console.',
    done: (file, workshop, kilobytes) => `${file} holds the workshop ${workshop} (${kilobytes} KB).`,
    keep: 'It holds what the room was not shown as well: keep it like the data folder itself.',
    seats: 'People stay known by their phones and codes: nobody else may get this file.',
    noSeats:
      'Phones and codes are not in it: where it goes on, people come in anew or get a code at the console.',
    moved: 'Nothing is taken here any more, until it comes back by a file.',
  },
  import: {
    usage: 'Name one file: cabildo import FILE',
    done: (code, workshop) => `The workshop ${code} is here (${workshop}).`,
    goesOn: 'It goes on here: people come in with the same code, at the address of this server.',
    copy: 'It is a copy: it can be looked at, and goes on here only when the host says so in the console.',
    seats: (count) => `${count} phones and codes are known here.`,
    noSeats: 'Phones and codes did not come along: people come in anew, or get a code at the console.',
    links: 'Links given out before have ended.',
    open: (link) => `Open it: ${link}`,
    openLater: 'Open it with the link that "npm start" prints.',
  },
  backup: {
    out: 'Say where to write the backup: --out FILE',
    done: (file, folder, kilobytes) => `${file} holds the data folder ${folder} (${kilobytes} KB).`,
    secret: 'It holds the secret of the server as well: put it where nobody else can read it.',
    noSecret:
      'The data folder has no secret of the server: links and codes given out will be void after a restore.',
  },
  restore: {
    usage: 'Name one backup: cabildo restore FILE',
    notEmpty: (folder) =>
      `The folder ${folder} is not empty. Nothing was changed: name another one, or say --replace to put the backup in its place.`,
    full: (folder) => `The disk with ${folder} is full.`,
    failed: (why) => `${why}.`,
    nothing: (file) => `Nothing was restored from ${file}.`,
    done: (folder, workshops, events) =>
      `${folder} is as it was when the backup was made: ${workshops} workshops, ${events} events.`,
    before: 'What was there before lies in a folder before-restore-N inside it.',
  },
}

const es: Sayings = {
  noFile: (file) => `No existe el archivo ${file}.`,
  noData: (folder) => `No hay datos de Cabildo en ${folder}. Indique la carpeta de datos con --data CARPETA.`,
  noAnswer: (url) => `El servidor en ${url} no dio respuesta.`,
  export: {
    usage: 'Indique un taller, por su código o su identificador.',
    out: 'Diga dónde escribir el archivo: --out ARCHIVO',
    exists: (file) => `Ya existe un archivo ${file}. No se cambió nada.`,
    again:
      'El taller ya está detenido aquí: pida de nuevo el archivo, o haga que continúe aquí, en la consola.',
    done: (file, workshop, kilobytes) => `${file} contiene el taller ${workshop} (${kilobytes} KB).`,
    keep: 'Contiene también lo que la sala no vio: guárdelo como la propia carpeta de datos.',
    seats:
      'Se sigue conociendo a las personas por sus teléfonos y códigos: nadie más puede recibir este archivo.',
    noSeats:
      'No contiene teléfonos ni códigos: donde continúe, las personas entran de nuevo o reciben un código en la consola.',
    moved: 'Aquí no se recibe nada más, hasta que vuelva con un archivo.',
  },
  import: {
    usage: 'Indique un archivo: cabildo import ARCHIVO',
    done: (code, workshop) => `El taller ${code} está aquí (${workshop}).`,
    goesOn: 'Continúa aquí: se entra con el mismo código, en la dirección de este servidor.',
    copy: 'Es una copia: se puede mirar, y solo continúa aquí cuando así se decide en la consola.',
    seats: (count) => `Teléfonos y códigos conocidos aquí: ${count}.`,
    noSeats:
      'Los teléfonos y códigos no vinieron: las personas entran de nuevo, o reciben un código en la consola.',
    links: 'Los enlaces dados antes ya no valen.',
    open: (link) => `Para abrirlo: ${link}`,
    openLater: 'Ábralo con el enlace que muestra «npm start».',
  },
  backup: {
    out: 'Diga dónde escribir el respaldo: --out ARCHIVO',
    done: (file, folder, kilobytes) => `${file} contiene la carpeta de datos ${folder} (${kilobytes} KB).`,
    secret: 'Contiene también el secreto del servidor: póngalo donde nadie más pueda leerlo.',
    noSecret:
      'La carpeta de datos no tiene secreto del servidor: los enlaces y códigos dados no valdrán después de restaurar.',
  },
  restore: {
    usage: 'Indique un respaldo: cabildo restore ARCHIVO',
    notEmpty: (folder) =>
      `La carpeta ${folder} no está vacía. No se cambió nada: indique otra, o añada --replace para poner el respaldo en su lugar.`,
    full: (folder) => `El disco de ${folder} está lleno.`,
    failed: (why) => `No se pudo restaurar: ${why}.`,
    nothing: (file) => `No se restauró nada de ${file}.`,
    done: (folder, workshops, events) =>
      `${folder} está como cuando se hizo el respaldo. Talleres: ${workshops}; sucesos: ${events}.`,
    before: 'Lo que había antes está dentro, en una carpeta before-restore-N.',
  },
}

const pt: Sayings = {
  noFile: (file) => `Não existe o arquivo ${file}.`,
  noData: (folder) => `Não há dados do Cabildo em ${folder}. Indique a pasta de dados com --data PASTA.`,
  noAnswer: (url) => `O servidor em ${url} não deu resposta.`,
  export: {
    usage: 'Indique uma oficina, pelo código ou pelo identificador.',
    out: 'Diga onde gravar o arquivo: --out ARQUIVO',
    exists: (file) => `Já existe um arquivo ${file}. Nada foi alterado.`,
    again:
      'A oficina já está parada aqui: peça o arquivo de novo, ou faça que ela continue aqui, na console.',
    done: (file, workshop, kilobytes) => `${file} contém a oficina ${workshop} (${kilobytes} KB).`,
    keep: 'Contém também o que a sala não viu: guarde-o como a própria pasta de dados.',
    seats:
      'As pessoas continuam conhecidas por seus celulares e códigos: ninguém mais pode receber este arquivo.',
    noSeats:
      'Não contém celulares nem códigos: onde ela continuar, as pessoas entram de novo ou recebem um código na console.',
    moved: 'Nada mais é recebido aqui, até que ela volte com um arquivo.',
  },
  import: {
    usage: 'Indique um arquivo: cabildo import ARQUIVO',
    done: (code, workshop) => `A oficina ${code} está aqui (${workshop}).`,
    goesOn: 'Ela continua aqui: entra-se com o mesmo código, no endereço deste servidor.',
    copy: 'É uma cópia: pode ser olhada, e só continua aqui quando assim se decide na console.',
    seats: (count) => `Celulares e códigos conhecidos aqui: ${count}.`,
    noSeats: 'Celulares e códigos não vieram: as pessoas entram de novo, ou recebem um código na console.',
    links: 'Os links dados antes já não valem.',
    open: (link) => `Para abri-la: ${link}`,
    openLater: 'Abra-a com o link que “npm start” mostra.',
  },
  backup: {
    out: 'Diga onde gravar o backup: --out ARQUIVO',
    done: (file, folder, kilobytes) => `${file} contém a pasta de dados ${folder} (${kilobytes} KB).`,
    secret: 'Contém também o segredo do servidor: ponha-o onde ninguém mais possa lê-lo.',
    noSecret:
      'A pasta de dados não tem segredo do servidor: os links e códigos dados não valerão depois de restaurar.',
  },
  restore: {
    usage: 'Indique um backup: cabildo restore ARQUIVO',
    notEmpty: (folder) =>
      `A pasta ${folder} não está vazia. Nada foi alterado: indique outra, ou acrescente --replace para pôr o backup no lugar dela.`,
    full: (folder) => `O disco de ${folder} está cheio.`,
    failed: (why) => `Não foi possível restaurar: ${why}.`,
    nothing: (file) => `Nada foi restaurado de ${file}.`,
    done: (folder, workshops, events) =>
      `${folder} está como quando o backup foi feito. Oficinas: ${workshops}; eventos: ${events}.`,
    before: 'O que havia antes está dentro dela, em uma pasta before-restore-N.',
  },
}

export const fileWords: Record<Language, Sayings> = { es, en, pt }
