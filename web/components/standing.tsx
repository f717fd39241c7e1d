// The title that goes with a place on a leaderboard, as a small crown with its name.
import { TitleArt } from '../artwork/title-art.tsx';
import type { Program } from '../../shared/platform/vocabulary/programs.ts';
import type { TitleId } from '../../shared/recognition/titles/rules.ts';
import type { L10n } from '../../shared/l10n/l10n.ts';

interface StandingProps {
  readonly l10n: L10n;
  readonly program: Program;
  readonly title: TitleId;
}

/** A crown with the title's name. */
export function Standing({ l10n, program, title }: StandingProps) {
  return (
    <span class="crown">
      <TitleArt title={title} program={program} size={24} label={l10n.text(`title-${title}`)} />
    </span>
  );
}
