/** Work spread over threads: each thread runs one script and does one task at a time. */
import { parentPort, Worker } from 'node:worker_threads';

export interface Pool<Task, Result> {
  /**
   * Does `task` on the next free thread.
   *
   * @throws {TaskError} the script threw
   */
  readonly run: (task: Task) => Promise<Result>;
  /** Ends the threads; tasks that are not done are rejected. */
  readonly close: () => Promise<void>;
}

/** What a task threw, on the other side of the thread's border. `thrown` is the name of the error's class. */
export class TaskError extends Error {
  override readonly name = 'TaskError';
  readonly thrown: string;

  constructor(thrown: string, message: string) {
    super(message);
    this.thrown = thrown;
  }
}

type Answer<Result> =
  { readonly result: Result } | { readonly thrown: string; readonly message: string; readonly stack: string };

interface Waiting<Task, Result> {
  readonly task: Task;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Threads that run `script`, which calls `serveTasks`. A thread starts when there is work for it.
 *
 * @param size - threads at most
 */
export function createPool<Task, Result>(script: URL, size: number): Pool<Task, Result> {
  const queue: Waiting<Task, Result>[] = [];
  const busy = new Map<Worker, Waiting<Task, Result>>();
  const idle: Worker[] = [];

  const give = (worker: Worker, waiting: Waiting<Task, Result>): void => {
    busy.set(worker, waiting);
    worker.postMessage(waiting.task);
  };
  const dispatch = (): void => {
    while (queue.length > 0) {
      const worker = idle.pop() ?? (busy.size < size ? start() : undefined);
      if (worker === undefined) return;
      const waiting = queue.shift();
      if (waiting !== undefined) give(worker, waiting);
    }
  };
  const start = (): Worker => {
    const worker = new Worker(script);
    worker.on('message', (answer: Answer<Result>) => {
      const waiting = busy.get(worker);
      busy.delete(worker);
      idle.push(worker);
      if ('result' in answer) waiting?.resolve(answer.result);
      else waiting?.reject(taskError(answer));
      dispatch();
    });
    const lose = (error: Error): void => {
      busy.get(worker)?.reject(error);
      busy.delete(worker);
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
      dispatch();
    };
    worker.on('error', (error) => lose(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', () => lose(new Error('The thread has ended.')));
    return worker;
  };
  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        queue.push({ task, resolve, reject });
        dispatch();
      }),
    close: async () => {
      for (const { reject } of queue.splice(0)) reject(new Error('The pool is closed.'));
      await Promise.all([...idle.splice(0), ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}

function taskError({
  thrown,
  message,
  stack,
}: {
  thrown: string;
  message: string;
  stack: string;
}): TaskError {
  const error = new TaskError(thrown, message);
  error.stack = stack;
  return error;
}

/** Does every task of the pool that started this thread. */
export function serveTasks<Task, Result>(work: (task: Task) => Promise<Result>): void {
  const port = parentPort;
  if (port === null) throw new Error('This script runs in a thread of a pool only.');
  const answer = async (task: Task): Promise<Answer<Result>> => {
    try {
      return { result: await work(task) };
    } catch (error) {
      const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
      return { thrown: name, message, stack };
    }
  };
  port.on('message', (task: Task) => void answer(task).then((message) => port.postMessage(message)));
}
