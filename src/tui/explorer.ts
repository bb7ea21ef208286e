/** A session: holds the state, loads the rows it asks for, and does what the reducer wants done outside. */

import { bodyHeight } from "./state/layout.ts";
import type { Action } from "./state/action.ts";
import type { Effect } from "./state/effect.ts";
import { reduce } from "./state/reduce.ts";
import type { State } from "./state/state.ts";
import { wantsWork } from "./state/view.ts";
import { PageLoader } from "./load/page-loader.ts";
import type { Context, Screen } from "./screens/screen.ts";
import type { Place } from "./state/place.ts";

export interface ExplorerOptions {
  /** Of now: another one after a write. */
  readonly context: () => Context;
  screen(place: Place): Screen;
  /** Effects but loading; what it returns is waited for by `settled`. */
  perform(effect: Effect, explorer: Explorer): void | Promise<void>;
  /** Hears of what went wrong that no user could have caused: the session cannot go on. */
  failed?(error: unknown): void;
}

export class Explorer {
  #state: State;
  readonly #options: ExplorerOptions;
  readonly #listeners = new Set<(state: State) => void>();
  #loader: PageLoader | undefined;
  readonly #work = new Set<Promise<void>>();
  #failure: { readonly error: unknown } | undefined;

  constructor(state: State, options: ExplorerOptions) {
    this.#state = state;
    this.#options = options;
    this.#load();
  }

  get state(): State {
    return this.#state;
  }

  /** Hears every new state; returns what ends that. */
  subscribe(listener: (state: State) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  dispatch(action: Action): void {
    const before = this.#state;
    const next = reduce(before, action);
    const { effects } = next;
    this.#state = reduce(next, { kind: "taken" });
    for (const effect of effects) this.#perform(effect);
    this.#load();
    if (this.#state !== before) for (const listener of this.#listeners) listener(this.#state);
  }

  /** Fulfilled when nothing is pending; throws what went wrong that no user could have caused. */
  async settled(): Promise<void> {
    while (this.#failure === undefined && (this.#work.size > 0 || this.#loader?.busy === true))
      await Promise.all([...this.#work, this.#loader?.pause()]);
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  /** Fulfilled when nothing is written any more; throws as `settled`. */
  async performed(): Promise<void> {
    await Promise.all(this.#work);
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  /** Ends all loading. */
  close(): void {
    this.#loader?.close();
    this.#loader = undefined;
    this.#listeners.clear();
  }

  #failed(error: unknown): void {
    this.#failure = { error };
    this.#options.failed?.(error);
  }

  #perform(effect: Effect): void {
    if (effect.kind === "cancel") {
      this.#loader?.close();
      return;
    }
    const done = this.#options.perform(effect, this);
    if (done === undefined) return;
    const watched = done
      .catch((error: unknown) => {
        this.#failed(error);
      })
      .finally(() => this.#work.delete(watched));
    this.#work.add(watched);
  }

  /** Has the page that is shown load what it wants, and no other. */
  #load(): void {
    const { view, size } = this.#state;
    if (this.#loader?.view !== view.id) {
      this.#loader?.close();
      this.#loader = undefined;
      if (!wantsWork(view, bodyHeight(size))) return;
      const context: Context = {
        ...this.#options.context(),
        columns: size.columns,
        planned: this.#state.edits.planned,
      };
      const screen = this.#options.screen(view.place);
      this.#loader = new PageLoader(view, screen, context, {
        dispatch: (action) => this.dispatch(action),
        failed: (error) => this.#failed(error),
      });
    }
    if (wantsWork(view, bodyHeight(size))) this.#loader.want(() => this.#state);
  }
}
