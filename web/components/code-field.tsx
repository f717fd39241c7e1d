// The field for a code that was mailed.
import { TextField, type FormState } from './form.tsx';

interface CodeFieldProps extends FormState {
  readonly label: string;
  readonly hint?: string;
}

/** A text field `code` that phones fill in from a mail, with digits on their keyboard. */
export function CodeField(props: CodeFieldProps) {
  return (
    <TextField
      {...props}
      name="code"
      autocomplete="one-time-code"
      inputmode="numeric"
      maxlength={40}
      dir="ltr"
      required
    />
  );
}
