/** Changes that are planned and not written yet. */

import type { At } from "../../crit/graph/types.ts";
import { forgetPages, goTo, reload } from "./navigate.ts";
import type { State } from "./state.ts";
import { currentRow } from "./view.ts";

/** One field with the value it is to get, as `crit set` takes both. */
export interface PlannedEdit {
  readonly image: string;
  readonly path: string;
  /** Undefined: the field is taken away. */
  readonly value: string | undefined;
  /** As the set has it. */
  readonly before: string;
}

/** In the order they were made; the later of two on one field counts. */
export interface EditsState {
  readonly planned: readonly PlannedEdit[];
  /** Undefined where edits are possible; else why they are not. */
  readonly refused: string | undefined;
}

/** With one more change; of two on one field the later one stays. */
export function planEdit(edits: EditsState, edit: PlannedEdit): EditsState {
  const same = edits.planned.find(({ image, path }) => image === edit.image && path === edit.path);
  const others = edits.planned.filter((known) => known !== same);
  const before = same?.before ?? edit.before;
  return { ...edits, planned: edit.value === before ? others : [...others, { ...edit, before }] };
}

/** Asks for the new value of the field that the row shows. */
export function startEdit(state: State): State {
  const row = currentRow(state.view);
  if (state.edits.refused !== undefined) return { ...state, message: { text: state.edits.refused, tone: "warn" } };
  if (row?.at === undefined || row.value === undefined) return toTheField(state, row?.at);
  const { image, path } = row.at;
  const planned = state.edits.planned.find((edit) => edit.image === image && edit.path === path);
  const prompt = { kind: "edit" as const, image, path, before: row.value };
  return { ...state, mode: { kind: "prompt", prompt, text: planned?.value ?? row.value, rest: "" } };
}

/** A row about several fields leads to where they are. */
function toTheField(state: State, at: At | undefined): State {
  if (at === undefined) return { ...state, message: { text: "the row has no place in an image", tone: "warn" } };
  if (state.view.place.screen === "images")
    return { ...state, message: { text: "open it and choose a field", tone: "warn" } };
  const there = goTo(state, { screen: "images", select: `${at.image} ${at.path}` });
  return { ...there, message: { text: "the images have it here: choose the field and press e", tone: "plain" } };
}

/** Takes back the change of the row on the list of changes, else the last one. */
export function undoEdit(state: State): State {
  const { planned } = state.edits;
  const row = state.view.place.screen === "changes" ? currentRow(state.view) : undefined;
  const chosen = planned.find(({ image, path }) => `${image} ${path}` === row?.key) ?? planned.at(-1);
  if (chosen === undefined) return { ...state, message: { text: "nothing to undo", tone: "plain" } };
  const edits = { ...state.edits, planned: planned.filter((edit) => edit !== chosen) };
  const message = { text: `undone: ${chosen.image} ${chosen.path}`, tone: "plain" as const };
  return { ...reload(forgetPages({ ...state, edits })), message };
}

export function askToWrite(state: State): State {
  const { planned } = state.edits;
  if (planned.length === 0) return { ...state, message: { text: "nothing to write", tone: "plain" } };
  const images = new Set(planned.map(({ image }) => image)).size;
  const question = `Write ${planned.length} change${planned.length === 1 ? "" : "s"} to ${images} image${images === 1 ? "" : "s"}?`;
  return { ...state, mode: { kind: "confirm", question, yes: { kind: "write", edits: planned } } };
}
