// Reads EventBridge's cron as AWS documents it, on its own: what the local timetable is held against.

/** Whether a minute (its first millisecond, UTC) is one of an expression such as `cron(0/5 * * * ? *)`. */
export function cronMatches(expression: string, minute: number): boolean {
  const fields = /^cron\((.+)\)$/.exec(expression)?.[1]?.split(' ') ?? [];
  if (fields.length !== 6) throw new Error(`no cron expression: ${expression}`);
  const at = new Date(minute);
  const values = [
    at.getUTCMinutes(),
    at.getUTCHours(),
    at.getUTCDate(),
    at.getUTCMonth() + 1,
    // EventBridge's week begins with 1 on Sunday.
    at.getUTCDay() + 1,
    at.getUTCFullYear(),
  ];
  return fields.every((field, index) => fieldMatches(field, values[index] ?? 0));
}

const days = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

function fieldMatches(field: string, value: number): boolean {
  if (field === '*' || field === '?') return true;
  const [begin, step] = field.split('/');
  if (step !== undefined) return value >= Number(begin) && (value - Number(begin)) % Number(step) === 0;
  return value === (days.includes(field) ? days.indexOf(field) + 1 : Number(field));
}
