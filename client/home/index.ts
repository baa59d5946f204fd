export { News } from './news.tsx'
export { SinceLastVisit } from './since-last-visit.tsx'
