// Write the serialised proofs of the lecture's four functions into proofs/: NAME.json (the proof) and NAME.question.json (what a checker
// is told apart from it).
import { writeFileSync } from 'node:fs';
import { load } from './bundle.mjs';

const { written } = await load('scripts/proof-entry.ts');
for (const [name, claim] of [
  ['sigmoid', 'g(1-g)'],
  ['tanh', '1-tanh^2'],
  ['relu', 'if(z < 0, 0, if(z > 0, 1, 1/0))'],
  ['leaky-relu', 'if(z < 0, 0.01, if(z > 0, 1, 1/0))'],
]) {
  const { proof, question } = written(name, claim);
  writeFileSync(`proofs/${name}.json`, proof);
  writeFileSync(`proofs/${name}.question.json`, question);
  console.log(`proofs/${name}.json`);
}
