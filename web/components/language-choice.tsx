// Several languages of one person: a few lists to choose from and a line for those that are
// not in them. All send the same name, so that whoever reads it sees one list.
import { noFields } from '../http/fields.ts';
import { commonLanguages } from '../../shared/l10n/common-languages.ts';
import type { Draft } from './form.tsx';

interface LanguageChoiceProps extends Draft {
  readonly name: string;
  readonly legend: string;
  readonly hint: string;
  /** Label of each list; `number` tells them apart. */
  readonly listLabel: (number: number) => string;
  /** Label of the line for other tags, separated by commas. */
  readonly moreLabel: string;
  /** Tags that are chosen when nothing was sent yet. */
  readonly chosen: readonly string[];
  readonly lists?: number;
}

/** A group of lists and a line, for `localesSchema`. */
export function LanguageChoice(props: LanguageChoiceProps) {
  const { l10n, fields = noFields, errors = {}, name, legend, hint, listLabel, moreLabel } = props;
  const { chosen, lists = 3 } = props;
  const common = commonLanguages(l10n);
  const isCommon = (tag: string) => common.some((language) => language.tag === tag);
  const sent = fields.has(name) ? fields.all(name).flatMap((text) => text.split(/[,;\s]+/)) : chosen;
  const tags = sent.filter((tag) => tag !== '');
  const listed = tags.filter(isCommon).slice(0, lists);
  const more = tags.filter((tag) => !listed.includes(tag)).join(', ');
  const wrong = Object.hasOwn(errors, name);
  return (
    <fieldset
      class="field"
      aria-describedby={`${name}-hint${wrong ? ` ${name}-error` : ''}`}
      aria-invalid={wrong ? 'true' : undefined}
    >
      <legend>
        {legend} <small>({l10n.text('form-optional')})</small>
      </legend>
      <small class="hint" id={`${name}-hint`}>
        {hint}
      </small>
      {wrong && (
        <small class="wrong" id={`${name}-error`}>
          {l10n.text(errors[name] ?? 'form-invalid')}
        </small>
      )}
      {Array.from({ length: lists }, (_, index) => (
        <p>
          <select name={name} aria-label={listLabel(index + 1)}>
            <option value="">–</option>
            {common.map((language) => (
              <option value={language.tag} selected={language.tag === listed[index]}>
                {language.name}
              </option>
            ))}
          </select>
        </p>
      ))}
      <label>
        {moreLabel} <input name={name} value={more} maxlength={200} autocomplete="off" dir="ltr" />
      </label>
    </fieldset>
  );
}
