import type { Claim } from '$lib/record/tables.server';

/**
 * The words of the reports that the chart prints beside a square, shortened: parts of the wording in
 * the record, in its order, with “…” where something between them is left out.
 */
const excerpts: Readonly<Record<string, string>> = {
	C01: 'By signing the law on Russia’s withdrawal',
	C04: 'prohibits cruel and inhuman treatment',
	C05: 'has the right to monitor places of detention',
	C08: 'this opportunity has also been lost',
	C09: 'led to the death of at least 169 people',
	C12: 'withdraw from the Convention against Torture',
	C13: 'regular and ad hoc visits to places of detention',
	C21: 'officially withdrawing Russia',
	C24: 'prohibited cruel and inhuman treatment',
	C25: 'regular and unannounced visits',
	C31: 'now closed off by Putin’s signature',
	C33: 'removes even the pretense of a ban',
	C35: 'Russia was a signatory',
	C43: 'no longer obligated to provide … access',
	C54: 'If adopted, the move would relieve Russia',
	C55: 'bar … from receiving complaints',
	C59: 'adopted by the UN General Assembly in 1984',
	C60: 'prohibits extradition',
	C61: 'ratified the treaty in 1996',
	C65: 'Vladimir Putin signed a law',
	C66: 'has removed even the formal ban',
	C67: 'obligations under the Convention Against Torture',
	C68: 'had ratified in 1998',
	C70: 'complaints … will no longer be reviewed',
	C71: 'adopted by the Council of Europe in 1987',
	C72: 'Prohibit torture and inhumane treatment',
	C73: 'Grant CPT inspectors access to prisons'
};

/** Ids of the claims whose words the chart prints. */
export const quotedClaims = Object.keys(excerpts);

/**
 * The shortened words of a claim. Throws an Error when it has none, or when they are not in the
 * wording that the record holds.
 */
export function excerptOf({ id, wording }: Pick<Claim, 'id' | 'wording'>): string {
	const excerpt = excerpts[id];
	if (excerpt === undefined) throw new Error(`claims: ${id} has no words in excerpts.server.ts`);
	const whole = wording.replaceAll("'", '’');
	let from = 0;
	for (const part of excerpt.split(' … ')) {
		const at = whole.indexOf(part, from);
		if (at < 0) throw new Error(`data/claims.csv: the wording of ${id} does not hold “${part}”`);
		from = at + part.length;
	}
	return excerpt;
}
