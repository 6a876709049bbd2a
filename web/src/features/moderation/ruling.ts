import { decideInput, GROUNDS, OUTCOMES } from '@socialhallbarhet/domain';
import * as v from 'valibot';

const [keep] = decideInput.options;
const fields = v.strictObject({
  outcome: v.picklist(OUTCOMES),
  ground: v.picklist(['', ...GROUNDS]),
  facts: keep.entries.facts,
  title: v.boolean(),
});

/** A decision as it is filled in: nothing is hidden without a ground. */
export const rulingFields = v.pipe(
  fields,
  v.forward(
    v.check<v.InferOutput<typeof fields>>(({ outcome, ground }) => outcome === 'keep' || ground !== ''),
    ['ground'],
  ),
);
