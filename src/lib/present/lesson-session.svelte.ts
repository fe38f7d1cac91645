import { hashOfStep, stepFromHash } from '$lib/story/step-hash';
import { readChoices, usualChoices, writeChoices, type Choices } from './choices';
import { move, openStep, stepOfNumber, type Movement, type Plan, type Position } from './lesson';
import { lessonSteps } from './lesson-steps';

/** A lesson under way: what was chosen, its steps, and where it is. */
export class LessonSession<Id extends string> {
	readonly #all: () => readonly { id: Id; sensitive: boolean }[];
	choices = $state.raw<Choices>(usualChoices);
	position = $state.raw<Position>(openStep(0, { count: 1, opensWith: 'told' }));
	readonly steps = $derived.by(() => lessonSteps(this.choices, this.#all()));
	readonly plan: Plan = $derived({ count: this.steps.ids.length, opensWith: this.choices.first });

	/** @param all All steps in the order of the story. */
	constructor(all: () => readonly { id: Id; sensitive: boolean }[]) {
		this.#all = all;
	}

	/** The step on the screen. */
	get id(): Id | undefined {
		return this.steps.ids[this.position.index];
	}

	/** Takes up a lesson where an address has it; without a step of the lesson it begins at the first. */
	start({ search, hash }: { search: string; hash: string }) {
		this.choices = readChoices(search);
		this.position = openStep(0, this.plan);
		this.follow(hash);
	}

	/** Goes to the step of a hash; one that is no step of the lesson leaves it where it is. */
	follow(hash: string) {
		const id = stepFromHash(hash, this.steps.ids);
		if (id !== null && id !== this.id) this.open(this.steps.ids.indexOf(id));
	}

	/** Opens a step by its place, from 0. */
	open(index: number) {
		this.position = openStep(index, this.plan);
	}

	/** Opens a step by its number, from 1; false when the lesson has no such step. */
	openNumber(number: number): boolean {
		const index = stepOfNumber(number, this.plan);
		if (index !== null) this.open(index);
		return index !== null;
	}

	/** Moves; 'out' when that leaves class mode. */
	move(movement: Movement): 'in' | 'out' {
		const moved = move(this.position, movement, this.plan);
		if (moved === 'out') return 'out';
		this.position = moved;
		return 'in';
	}

	/** Takes other choices and stays at the step, if it is still in the lesson. */
	choose(choices: Choices) {
		const { id } = this;
		const { first } = this.choices;
		this.choices = choices;
		const index = id === undefined ? -1 : this.steps.ids.indexOf(id);
		if (index < 0 || choices.first !== first) this.open(Math.max(0, index));
		else this.position = { ...this.position, index };
	}

	/** The query and hash of the address that leads back here. */
	get address(): string {
		return writeChoices(this.choices) + hashOfStep(this.steps.ids, this.position.index);
	}
}
