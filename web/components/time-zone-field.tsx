// The field for a time zone, with the names that there are to choose from.
import { TextField, type FormState } from './form.tsx';

interface TimeZoneFieldProps extends FormState {
  readonly label: string;
  readonly hint: string;
  /** An IANA name such as `Europe/Berlin`. */
  readonly value: string | undefined;
}

/** A text field `timeZone` with a list of names: a browser without such lists takes the name as typed. */
export function TimeZoneField(props: TimeZoneFieldProps) {
  return (
    <>
      <TextField {...props} name="timeZone" maxlength={64} list="zones" dir="ltr" required />
      <datalist id="zones">
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option value={zone} />
        ))}
      </datalist>
    </>
  );
}
