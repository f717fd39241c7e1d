// Log events are fixed snake_case names with ids: never addresses, codes or bodies. Every line carries the
// id of the request or run it was written in, which is also in the access log.
import { currentRunId } from './run-id.io.ts';

/** Plain values; an Error is written as its name and message. */
export type LogFields = Readonly<Record<string, unknown>>;

/** What is written for the people who run this, as `services.log`. An event is a name in snake_case. */
export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

const order = { debug: 0, info: 1, warn: 2, error: 3, silent: 4 } as const;
/** The least that is written: `silent` is nothing at all, and `debug` no more than `info`. */
type LogLevel = keyof typeof order;

/** One JSON object a line; CloudWatch and a terminal read it alike. Errors go to standard error. */
export function jsonLog(level: LogLevel): Log {
  const write = (at: 'info' | 'warn' | 'error') => (event: string, fields?: LogFields) => {
    if (order[at] < order[level]) return;
    const line = `${JSON.stringify({ level: at, event, requestId: currentRunId(), ...fields }, readableError)}\n`;
    (at === 'info' ? process.stdout : process.stderr).write(line);
  };
  return { info: write('info'), warn: write('warn'), error: write('error') };
}

/** The fields of an error that may be logged: its name and message, no stack, no cause. */
export function errorFields(error: unknown): LogFields {
  if (error instanceof Error) return { error: error.name, message: error.message.slice(0, 300) };
  return { error: 'unknown', message: String(error).slice(0, 300) };
}

function readableError(_key: string, value: unknown): unknown {
  return value instanceof Error ? errorFields(value) : value;
}
