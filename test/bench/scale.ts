// How much each figure is measured on. The quick scale is for CI, where a figure
// only has to be there and plausible; figures to quote come from the full one.

/** Sizes of the inputs, in lines, contributions, people or runs. */
export interface Scale {
  readonly name: 'full' | 'quick';
  readonly settledLines: number;
  readonly liveLines: number;
  readonly barePuts: number;
  readonly memoryLines: number;
  readonly unitLines: { readonly imported: number; readonly before: number; readonly live: number };
  readonly busyPerson: number;
  readonly community: number;
  readonly erased: number;
  readonly pageLines: number;
  readonly pageRequests: number;
  readonly moduleLoads: number;
}

export const full: Scale = {
  name: 'full',
  settledLines: Number.POSITIVE_INFINITY,
  liveLines: 8000,
  barePuts: 10_000,
  memoryLines: 140_000,
  unitLines: { imported: 24_000, before: 12_000, live: 6000 },
  busyPerson: 100_000,
  community: 100_000,
  erased: 10_000,
  pageLines: 8000,
  pageRequests: 2000,
  moduleLoads: 9,
};

export const quick: Scale = {
  name: 'quick',
  settledLines: 3000,
  liveLines: 1000,
  barePuts: 2000,
  memoryLines: 10_000,
  unitLines: { imported: 1200, before: 1000, live: 600 },
  busyPerson: 4000,
  community: 5000,
  erased: 1000,
  pageLines: 1000,
  pageRequests: 300,
  moduleLoads: 5,
};
