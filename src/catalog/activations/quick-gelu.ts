/** GELU approximated by a sigmoid. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const quickGelu: Activation = {
  name: 'quick-gelu',
  title: 'QuickGELU',
  aliases: ['gelu-sigmoid'],
  latex: '\\operatorname{QuickGELU}',
  formula: 'z/(1 + e^(-1.702 z))',
  claims: ['sigmoid(1.702 z)(1 + 1.702 z (1 - sigmoid(1.702 z)))'],
  note: 'Another function than GELU.',
};
