import type { CellLink, ProblemView } from "../../app/views/views";

/** One thing that was met, and all places where it was; a long row of places goes on in a further entry. */
export type GroupedProblem = Omit<ProblemView, "place"> & { readonly places: readonly CellLink[] };

/** Puts what is the same in several places together, where the first of them stood. */
export function groupedProblems(problems: readonly ProblemView[]): readonly GroupedProblem[] {
  const groups = new Map<string, GroupedProblem & { readonly places: CellLink[] }>();
  for (const { place, ...met } of problems) {
    const name = `${met.severity} ${met.message}`;
    const group = groups.get(name) ?? { ...met, places: [] };
    groups.set(name, group);
    group.places.push(place);
  }
  return [...groups.values()].flatMap(({ places, ...met }) =>
    chunks(places).map((some) => ({ ...met, places: some })),
  );
}

function chunks(places: readonly CellLink[]): readonly (readonly CellLink[])[] {
  return Array.from({ length: Math.ceil(places.length / mostPlaces) }, (_unused, index) =>
    places.slice(index * mostPlaces, (index + 1) * mostPlaces),
  );
}

const mostPlaces = 20;
