/** What claims are about, in few enough groups to choose from. */
export type Subject =
	'treaty' | 'powers' | 'membership' | 'access' | 'leaving' | 'others' | 'harm' | 'opinion';

/** The topics of the record by subject; the subjects come in the order in which they are drawn. */
export const topicsBySubject: Readonly<Record<Subject, readonly string[]>> = {
	treaty: ['treaty-confusion', 'treaty-name', 'origins', 'echr', 'un-cat'],
	powers: ['prohibition', 'complaints', 'cpt-mandate', 'confidentiality'],
	membership: ['ratification-date', 'membership', 'empty-seat'],
	access: ['visit-counts', 'access', 'icrc', 'pow-monitoring'],
	leaving: ['denunciation-steps', 'exit-date'],
	others: ['last-mechanism', 'other-treaties', 'court', 'broken-treaties'],
	harm: ['deaths', 'un-dossier'],
	opinion: ['opinion', 'motive', 'prediction']
};

/** Every subject, in the order in which they are drawn. */
export const subjects = Object.keys(topicsBySubject) as Subject[];

const subjectByTopic = new Map<string, Subject>(
	subjects.flatMap((subject) =>
		topicsBySubject[subject].map((topic): [string, Subject] => [topic, subject])
	)
);

/** The subject to which a topic of the record belongs. Throws an Error naming a topic without one. */
export function subjectOf(topic: string): Subject {
	const subject = subjectByTopic.get(topic);
	if (!subject) throw new Error(`claims: the topic "${topic}" belongs to no subject in topics.ts`);
	return subject;
}
