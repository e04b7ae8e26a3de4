import { letterKeysPreference } from '#data/preferences.ts';
import { useRoute } from '#data/route/use-route.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useKeys } from '#ui/use-keys.ts';

/** The keys of what is chosen: Escape leaves it, `e` goes from a claim to its event. */
export function useChosenKeys(look: LookUp): void {
  const { route, go } = useRoute();
  useKeys((key) => {
    const asked = route.claim ?? route.event;
    if (key === 'Escape' && asked) {
      go({ claim: null, event: null });
      return true;
    }
    const [event] = look.eventsOf.get(route.claim ?? '') ?? [];
    if (key === 'e' && event && letterKeysPreference.read() !== 'off') {
      go({ claim: null, event: event.id });
      return true;
    }
    return false;
  });
}
