import type { Person } from '#domain/dossier/dossier.ts';

/** People and institutions by name and role. */
export function PeopleList({ people, lang }: { people: readonly Person[]; lang: string }) {
  return (
    <ul lang={lang} className="text-[0.9375rem]">
      {people.map(({ id, name, role }) => (
        <li key={id} dir="auto">
          {name}, <span className="text-soft">{role}</span>
        </li>
      ))}
    </ul>
  );
}
