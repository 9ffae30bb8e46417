/** The challenges of the bank as people write them in English. */
import type { Challenges } from './wordings.ts'

export const inEnglish: Challenges = {
  water: {
    texts: [
      'Water: nobody knows how much is left or who uses it',
      'There is no shared data on water',
      'Not enough water for everybody',
    ],
    why: 'Each firm measures its own wells and shows nobody',
  },
  talent: {
    texts: ['Young people trained here leave for other regions', 'Brain drain', 'We lose our graduates'],
    why: 'The first job is in the capital',
  },
  technicians: {
    texts: [
      'Too few technicians for energy and maintenance',
      'Not enough technicians',
      'Schools do not teach what the sites ask for',
    ],
    why: 'Placements are unpaid and few finish them',
  },
  permits: {
    texts: [
      'Permits take longer than the works',
      'Too much red tape to start a business',
      'One permit can take two years',
    ],
  },
  suppliers: {
    texts: ['Large firms buy little from local suppliers', 'Local suppliers are kept out of tenders'],
    why: 'Tenders ask for guarantees that a small firm cannot give',
  },
  port: {
    texts: [
      'The road to the port crosses the city',
      'Trucks choke the centre',
      'The port needs its own road',
    ],
    why: 'Every afternoon an hour is lost between market and quay',
  },
  internet: { texts: ['The villages of the interior have no internet', 'No fibre outside the city'] },
  consultation: {
    texts: ['Communities hear of projects too late', 'Consultation comes when everything is decided'],
    why: 'The consultation was one meeting of two hours',
  },
  research: {
    texts: ['University research is far from the region’s problems', 'Little research with local firms'],
  },
  oneIndustry: {
    texts: [
      'The economy depends on a single industry',
      'Everything turns around mining',
      'We need to diversify',
    ],
    why: 'When the price falls the whole region stops',
  },
  solar: { texts: ['Solar power does not lower household bills', 'So much sun and power as dear as ever'] },
  tourism: {
    texts: ['Tourism without services or kept roads', 'Visitors pass through and do not stay'],
    why: 'There is nowhere to sleep on the way up',
  },
  funds: { texts: ['Innovation funds are designed in the capital', 'Calls that do not fit the region'] },
  coordination: {
    texts: [
      'Nobody coordinates the public agencies',
      'Each agency works by itself',
      'Plans that do not talk',
    ],
    why: 'There are four regional plans and none quotes another',
  },
  credit: { texts: ['Small firms cannot get credit to grow', 'Finance is expensive for small firms'] },
  brand: { texts: ['The region’s products have no brand of their own', 'We sell without origin or label'] },
  women: {
    texts: ['Few women in the best-paid trades', 'Women are missing in industry'],
    why: 'No nursery keeps the hours of the shifts',
  },
  farming: { texts: ['Farming in the valleys loses soil and water', 'The valleys are drying out'] },
  tailings: { texts: ['Waste and tailings without a closing plan', 'Nobody takes charge of the tailings'] },
  housing: { texts: ['Rents rise with every project', 'Housing is too expensive'] },
  evidence: {
    texts: ['Decisions are taken without data', 'We do not measure whether what we do works'],
    why: 'No programme was evaluated in five years',
  },
  waterfront: { texts: ['The waterfront is badly kept', 'The shore is the best we have and the worst kept'] },
  networks: {
    texts: [
      'Firms that do not know other firms',
      'Too little trust to work together',
      'No networks between firms',
    ],
  },
  border: { texts: ['Going to the border takes all day', 'Little trade with the neighbouring countries'] },
}
