import { wordsOf } from '$lib/story/words/words.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ hosts: wordsOf('en').newsroom.sections.hosts });
