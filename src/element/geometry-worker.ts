import { answer, type Task } from './geometry-answer.js';

/** The part of a worker's own scope that is used: pages' types have no other. */
interface Scope {
  postMessage(message: unknown, transferred: readonly ArrayBufferLike[]): void;
  onmessage: ((event: { readonly data: Task }) => void) | null;
}

const scope = globalThis as unknown as Scope;
scope.onmessage = ({ data }) => answer(data, (message, transferred = []) => scope.postMessage(message, transferred));
