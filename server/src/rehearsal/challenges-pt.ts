/** The challenges of the bank as people write them in Portuguese. */
import type { Challenges } from './wordings.ts'

export const inPortuguese: Challenges = {
  water: {
    texts: [
      'Água: ninguém sabe quanta resta nem quem a usa',
      'Não há dados compartilhados sobre a água',
      'A água não dá para todos',
    ],
    why: 'Cada empresa mede seus poços e não mostra os números',
  },
  talent: {
    texts: [
      'Os jovens formados aqui vão embora para outras regiões',
      'Fuga de cérebros',
      'Estamos perdendo nossos profissionais',
    ],
    why: 'O primeiro emprego está na capital',
  },
  technicians: {
    texts: [
      'Faltam técnicos em energia e manutenção',
      'Não há técnicos suficientes',
      'As escolas técnicas não ensinam o que as obras pedem',
    ],
    why: 'Os estágios não são pagos e poucos os terminam',
  },
  permits: {
    texts: [
      'As licenças demoram mais que as obras',
      'Burocracia demais para abrir um negócio',
      'Uma licença pode levar dois anos',
    ],
  },
  suppliers: {
    texts: [
      'As grandes empresas compram pouco de fornecedores locais',
      'Fornecedores locais ficam fora das licitações',
    ],
    why: 'Os editais pedem garantias que uma pequena empresa não pode dar',
  },
  port: {
    texts: [
      'O acesso ao porto atravessa a cidade',
      'Os caminhões sufocam o centro',
      'Falta uma via própria para o porto',
    ],
    why: 'Toda tarde se perde uma hora entre a feira e o cais',
  },
  internet: {
    texts: ['A internet não chega aos povoados do interior', 'Não há fibra fora da cidade'],
  },
  consultation: {
    texts: [
      'As comunidades ficam sabendo tarde dos projetos',
      'A consulta chega quando tudo já está decidido',
    ],
    why: 'A consulta foi uma reunião de duas horas',
  },
  research: {
    texts: ['A universidade pesquisa longe dos problemas da região', 'Há pouca pesquisa com empresas locais'],
  },
  oneIndustry: {
    texts: [
      'A economia depende de uma única indústria',
      'Tudo gira em torno da mineração',
      'Precisamos diversificar',
    ],
    why: 'Quando o preço cai, a região inteira para',
  },
  solar: {
    texts: ['A energia solar não baixa a conta das famílias', 'Tanto sol e a luz continua cara'],
  },
  tourism: {
    texts: ['Turismo sem serviços nem estradas conservadas', 'Os visitantes passam e não ficam'],
    why: 'Não há onde dormir na subida da serra',
  },
  funds: {
    texts: ['Os fundos de inovação são pensados na capital', 'Editais que não combinam com a região'],
  },
  coordination: {
    texts: [
      'Ninguém coordena os órgãos públicos',
      'Cada órgão trabalha por conta própria',
      'Planos que não conversam entre si',
    ],
    why: 'Há quatro planos regionais e nenhum cita o outro',
  },
  credit: {
    texts: [
      'As pequenas empresas não conseguem crédito para crescer',
      'O financiamento é caro para as pequenas empresas',
    ],
  },
  brand: {
    texts: ['Os produtos da região não têm marca própria', 'Vendemos sem origem nem selo'],
  },
  women: {
    texts: ['Poucas mulheres nos ofícios mais bem pagos', 'Faltam mulheres na indústria'],
    why: 'Não há creches com os horários dos turnos',
  },
  farming: {
    texts: ['A agricultura dos vales perde solo e água', 'Os vales estão secando'],
  },
  tailings: {
    texts: ['Lixo e rejeitos sem plano de fechamento', 'Ninguém se responsabiliza pelos rejeitos'],
  },
  housing: {
    texts: ['Os aluguéis sobem a cada projeto', 'A moradia é cara demais'],
  },
  evidence: {
    texts: ['As decisões são tomadas sem dados', 'Não medimos se o que fazemos funciona'],
    why: 'Nenhum programa foi avaliado em cinco anos',
  },
  waterfront: {
    texts: ['A orla está mal cuidada', 'A praia é o melhor que temos e o que está pior conservado'],
  },
  networks: {
    texts: [
      'Empresas que não conhecem outras empresas',
      'Falta confiança para trabalhar em conjunto',
      'Não há redes entre empresas',
    ],
  },
  border: {
    texts: ['Ir até a fronteira leva o dia inteiro', 'Pouco comércio com os países vizinhos'],
  },
}
