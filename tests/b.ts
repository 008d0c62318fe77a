import { measureMaps } from './benchmark/mapAlone.ts'
export async function main() { console.log(JSON.stringify(await measureMaps([5000, 20000]), null, 1)); return 0 }
