// What a room does with what it keeps of a person: when they are forgotten, when they take their
// data along, when two records become one. Erasure, export, merge and the audit of promises walk
// the list of all belongings (`services.belongings`) and know no room's keys. Phases say what comes
// before what; the order of the list is that of the sections in an export, and means nothing else.

/**
 * An erasure dies at any write and begins anew, finding what is left by what is still there. So
 * what tells where to look goes after what is found by it.
 */
export const forgetPhases = [
  /** What is found by a name or by a mark on the page: both are still there. A mark of the handle comes before the handle goes, so that whoever finds it gone finds the mark. */
  'names',
  /** The page says that nothing more is to be said: what is made anew after it comes out nameless. */
  'page',
  /** Awards, titles: what others see beside the name. */
  'recognition',
  /** Counts, made anew from what is left, so that the community's sums stand. */
  'counts',
  /** The work itself, which may be ten thousand writes, stays under no name. */
  'work',
  /** What nobody but the person sees, also by their address, which the account still knows. */
  'private',
  /** What says where to look: the account, and what is noted of the handle of a record that went over. */
  'last',
] as const;
export type ForgetPhase = (typeof forgetPhases)[number];

/** The order of a merge. Recognition goes over before the work: what rules grant anew for the work finds the earlier date there. */
export const carryPhases = ['page', 'names', 'recognition', 'work', 'private'] as const;
export type CarryPhase = (typeof carryPhases)[number];

/** What items say about where else something of a person lies. */
export interface Traces {
  /** Names that they bore or asked for. */
  readonly handles?: readonly string[];
  /** Verified addresses, normalised. */
  readonly addresses?: readonly string[];
  /** Records that went over into this one, by contributor id: they are erased with it. */
  readonly parts?: readonly string[];
  /** The record that this one went over into: it may hold the handles. */
  readonly whole?: string;
  /** Somebody signs in here; an imported record is nobody yet. */
  readonly isSomebody?: boolean;
}

/** Whom an erasure is about, with everything that traces said. */
export interface Forgotten {
  readonly id: string;
  readonly handles: readonly string[];
  readonly addresses: readonly string[];
  /** Contributor ids by which the handles may be held, their own first. */
  readonly holders: readonly string[];
  /** What stands in the place of a name, for each of the holders. */
  readonly names: ReadonlyMap<string, string>;
}

/** A record that goes over into another. */
export interface Move {
  readonly from: { readonly id: string; readonly handle: string };
  readonly to: { readonly id: string; readonly handle: string };
}

/** Takes away what is there; answers how many things that were. Repeated, it finds nothing. */
export type Forget<Services> = (services: Services, person: Forgotten) => Promise<number>;

/** Moves what is there; answers how many things moved. Repeated, it moves nothing twice. */
export type Carry<Services> = (services: Services, move: Move) => Promise<number>;

/** Sections of an export by name, without secrets and without which of the staff acted; what is not there is null or empty. */
export type Tell<Services> = (services: Services, id: string) => Promise<Readonly<Record<string, unknown>>>;

/** A cell of a table in an export. */
export type Cell = string | number | boolean | undefined;

/** A section that is a list, however long, and a table of its own beside it. */
export interface ToldList<Services> {
  /** Of the section, and of the file without its `.csv`. */
  readonly name: string;
  readonly columns: readonly string[];
  /** Read piece by piece; of one UTC year when one is asked for and the list has years. */
  readonly rows: (
    services: Services,
    id: string,
    year: number | undefined,
  ) => AsyncIterable<readonly { readonly json: unknown; readonly cells: readonly Cell[] }[]>;
}

/** Why a belonging has nothing to do in one of the three. */
export interface Because {
  readonly because: string;
}

/**
 * What one room does with what it keeps of a person, given the services of its floor: those of a
 * higher floor hold them too, so one list takes the belongings of all.
 */
export interface Belonging<Services> {
  /** The entities it answers for, as docs/data-model.md names them. */
  readonly entities: readonly string[];
  /** Ends what the person may do and what is sent to them, at once and before anything is looked for. */
  readonly shut?: (services: Services, id: string) => Promise<unknown>;
  readonly traces?: (services: Services, id: string) => Promise<Traces>;
  readonly forget: Readonly<Partial<Record<ForgetPhase, Forget<Services>>>> | Because;
  readonly tell: Tell<Services> | ToldList<Services> | Because;
  readonly carry: Readonly<Partial<Record<CarryPhase, Carry<Services>>>> | Because;
  /** How many things of somebody who was erased are still there. Without it, whatever is told counts. */
  readonly left?: (services: Services, id: string) => Promise<number>;
}

/** The belongings of all rooms. A function is given them when it forgets, tells or carries; else asking throws. */
export type Belongings<Services> = () =>
  readonly Belonging<Services>[] | Promise<readonly Belonging<Services>[]>;

/** Every belonging that goes over or stays because a record that can be claimed has no account. */
export const onlyWithAccount: Because = {
  because: 'a record that goes over is nobody’s: it has no account and nothing that comes with one',
};
