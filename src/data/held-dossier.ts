import type { Outlet } from '#domain/dossier/dossier.ts';

/** What a list of dossiers says of one. */
type About = { id: string; title: string; summary: string; lang: string; outlets: Outlet[] };

/** The dossier that a file saved for a class holds in itself: its JSON, texts within, and what a list says of it. */
export type HeldDossier = { json: string; about: About };

/** Null in the app as it is served, which asks for its dossiers. */
export const HELD: HeldDossier | null = import.meta.env.MODE === 'classroom' ? heldDossier() : null;

function heldDossier(): HeldDossier | null {
  const json = document.getElementById('dossier')?.textContent ?? '';
  // Written by the app itself (`classroom-file.ts`), from a dossier that was open.
  return json === '' ? null : { json, about: JSON.parse(json) as About };
}

/** Whether the page is a file on this machine, whose address leads nobody else to it. */
export function isOnDisk(): boolean {
  return window.location.protocol === 'file:';
}
