// Sentences with elements inside, so that translators may move a link to where their
// grammar wants it. The elements stand in for arguments of the message.
import type { Child } from 'hono/jsx';
import type { L10n, MessageArguments } from '../../shared/l10n/l10n.ts';

/** Private-use characters that no message contains; what people write is stripped of them. */
const open = '\ue000';
const close = '\ue001';
const slots = /\ue000([^\ue001]*)\ue001/;

interface RichProps {
  readonly l10n: L10n;
  readonly id: string;
  readonly args?: MessageArguments;
  /** Elements by the name of the argument that they replace. */
  readonly parts: Readonly<Record<string, Child>>;
}

/** A Fluent message with elements in place of some arguments. */
export function Rich({ l10n, id, args = {}, parts }: RichProps) {
  const stand: Record<string, MessageArguments[string]> = {};
  for (const [name, value] of Object.entries(args)) {
    stand[name] = typeof value === 'string' ? value.replace(/[\ue000\ue001]/g, '') : value;
  }
  for (const name of Object.keys(parts)) stand[name] = `${open}${name}${close}`;

  const pieces = l10n.text(id, stand).split(slots);
  return <>{pieces.map((piece, index) => (index % 2 === 1 ? parts[piece] : piece))}</>;
}
