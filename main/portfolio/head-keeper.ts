import { rememberHead, type JournalHead } from '../memory/heads.ts';
import type { Profile } from '../profile/profile.ts';

const idleMs = 300;

/**
 * Remembers how far a journal has come (FORMAT 5). Not with every edit, which would cost more than the edit: once nothing came for a
 * moment, and at closing. What is remembered may so lie behind the file, never before it, and a file that extends it is gone on with.
 */
export class HeadKeeper {
  readonly #profile: Profile;
  #pending: JournalHead | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(profile: Profile) {
    this.#profile = profile;
  }

  note(head: JournalHead): void {
    this.#pending = head;
    if (this.#timer !== null) this.#timer.refresh();
    else this.#timer = setTimeout(() => void this.flush(), idleMs).unref();
  }

  /** Where it cannot be remembered, the next session begins a new journal: nothing is lost by that. */
  async flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const head = this.#pending;
    this.#pending = null;
    if (head !== null) await rememberHead(this.#profile, head);
  }
}
