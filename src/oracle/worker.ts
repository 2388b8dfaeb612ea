/** The worker's side: read one request, send back one sighting after another. It may be killed at any time. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkByAlgebra, checkByNumbers, prepare } from './check.ts';
import type { OracleRequest } from './report.ts';

const request = workerData as OracleRequest;
const prepared = prepare(request);
parentPort?.postMessage(checkByNumbers(request, prepared));
parentPort?.postMessage(await checkByAlgebra(request, prepared));
