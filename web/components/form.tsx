// The parts of a form, complete without script. Every field has a label, says what is wrong
// right beside it and is told so to screen readers; what was typed is never lost.
import type { Child } from 'hono/jsx';
import { noFields, type Fields } from '../http/fields.ts';
import type { L10n } from '../../shared/l10n/l10n.ts';
import type { FieldErrors } from '../http/page.ts';

/** What a form is drawn with: the words, what was typed before and what was wrong with it. */
export interface FormState {
  readonly l10n: L10n;
  readonly fields?: Fields;
  readonly errors?: FieldErrors;
}

interface FormProps extends FormState {
  /** Where it is sent, a path with its language. */
  readonly action: string;
  readonly submit: string;
  /** Fields that the person does not see. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** A form that undoes or ends something looks the part. */
  readonly grave?: boolean;
  readonly name?: string;
  readonly children?: Child;
}

/** A form that is sent by POST, with a summary of problems on top. */
export function Form({ l10n, errors = {}, action, submit, hidden = {}, grave, name, children }: FormProps) {
  const whole = Object.hasOwn(errors, 'form') ? errors['form'] : undefined;
  const problem = whole ?? (Object.keys(errors).length > 0 ? 'form-problem' : undefined);
  return (
    <form method="post" action={action} class="form" aria-label={name}>
      {problem !== undefined && (
        <p class="problem" role="alert">
          {l10n.text(problem)}
        </p>
      )}
      {Object.entries(hidden).map(([key, value]) => (
        <input type="hidden" name={key} value={value} />
      ))}
      {children}
      <p>
        <button class={grave ? 'grave' : undefined}>{submit}</button>
      </p>
    </form>
  );
}

interface FieldProps extends FormState {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What stands in it when nothing was typed yet. */
  readonly value?: string | undefined;
  readonly required?: boolean;
  readonly maxlength?: number;
}

/** The attributes that tie a control to its hint and its error. */
function describe({ name, hint, errors = {} }: Pick<FieldProps, 'name' | 'hint' | 'errors'>) {
  const wrong = Object.hasOwn(errors, name);
  const by = [...(hint === undefined ? [] : [`${name}-hint`]), ...(wrong ? [`${name}-error`] : [])];
  return {
    'aria-invalid': wrong ? ('true' as const) : undefined,
    'aria-describedby': by.length === 0 ? undefined : by.join(' '),
  };
}

function Remarks({ l10n, name, hint, errors = {} }: Pick<FieldProps, 'l10n' | 'name' | 'hint' | 'errors'>) {
  return (
    <>
      {hint !== undefined && (
        <small class="hint" id={`${name}-hint`}>
          {hint}
        </small>
      )}
      {Object.hasOwn(errors, name) && (
        <small class="wrong" id={`${name}-error`}>
          {l10n.text(errors[name] ?? 'form-invalid')}
        </small>
      )}
    </>
  );
}

function Label({ l10n, name, label, required }: Pick<FieldProps, 'l10n' | 'name' | 'label' | 'required'>) {
  return (
    <label for={name}>
      {label}
      {required !== true && <small> ({l10n.text('form-optional')})</small>}
    </label>
  );
}

interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'url' | 'date' | 'datetime-local' | 'search';
  readonly autocomplete?: string;
  readonly inputmode?: 'numeric' | 'text' | 'email' | 'url';
  readonly pattern?: string;
  readonly list?: string;
  readonly dir?: 'auto' | 'ltr';
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { fields = noFields, name, value, required, type = 'text', dir = 'auto' } = props;
  return (
    <div class="field">
      <Label {...props} />
      <input
        id={name}
        name={name}
        type={type}
        value={fields.has(name) ? fields.get(name) : value}
        required={required}
        maxlength={props.maxlength}
        autocomplete={props.autocomplete ?? 'off'}
        inputmode={props.inputmode}
        pattern={props.pattern}
        list={props.list}
        dir={dir}
        {...describe(props)}
      />
      <Remarks {...props} />
    </div>
  );
}

/** Several lines of text. */
export function TextArea(props: FieldProps & { readonly rows?: number }) {
  const { fields = noFields, name, value = '', required } = props;
  return (
    <div class="field">
      <Label {...props} />
      <textarea
        id={name}
        name={name}
        rows={props.rows ?? 4}
        required={required}
        maxlength={props.maxlength}
        dir="auto"
        {...describe(props)}
      >
        {fields.has(name) ? fields.get(name) : value}
      </textarea>
      <Remarks {...props} />
    </div>
  );
}

/** One thing to choose in a `Select` or a `Choice`; only a `Choice` has room for the hint. */
interface Option {
  readonly value: string;
  readonly label: Child;
  readonly hint?: string | undefined;
}

/** Options of a list under a heading. */
interface OptionGroup {
  readonly heading: string;
  readonly options: readonly Option[];
}

interface SelectProps extends FieldProps {
  readonly options: readonly Option[];
  /** Further options, in groups, behind those. */
  readonly groups?: readonly OptionGroup[];
}

/** One of many in a list that folds. */
export function Select(props: SelectProps) {
  const { fields = noFields, name, value, required, options, groups = [] } = props;
  const chosen = fields.has(name) ? fields.get(name) : value;
  const line = (option: Option) => (
    <option value={option.value} selected={option.value === chosen}>
      {option.label}
    </option>
  );
  return (
    <div class="field">
      <Label {...props} />
      <select id={name} name={name} required={required} {...describe(props)}>
        {options.map(line)}
        {groups.map((group) => (
          <optgroup label={group.heading}>{group.options.map(line)}</optgroup>
        ))}
      </select>
      <Remarks {...props} />
    </div>
  );
}

interface ChoiceProps extends FormState {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly options: readonly Option[];
  /** What is chosen when nothing was sent yet. */
  readonly chosen?: readonly string[];
  /** `radio` takes one, `checkbox` any number. */
  readonly type: 'radio' | 'checkbox';
}

/** A group of things to choose from. */
export function Choice(props: ChoiceProps) {
  const { fields = noFields, name, legend, options, type, chosen = [] } = props;
  // Boxes that are all empty send nothing: whether the form was sent shows in another field.
  const sent = fields === noFields ? chosen : fields.all(name);
  return (
    <fieldset class="field" {...describe(props)}>
      <legend>{legend}</legend>
      <Remarks {...props} />
      {options.map(({ value, label, hint }) => (
        <label class="choice">
          <input type={type} name={name} value={value} checked={sent.includes(value)} />
          <span>
            {label}
            {hint !== undefined && <small class="hint">{hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Something that was just done, at the top of the page that follows. */
export function Notice({ children }: { readonly children: Child }) {
  return (
    <p class="notice" role="status">
      {children}
    </p>
  );
}
