/** Keys while a line is typed. */

import { typedBy } from "../keys.ts";
import { bodyHeight } from "./layout.ts";
import { seek } from "./match.ts";
import { keepInSight } from "./move.ts";
import { goTo } from "./navigate.ts";
import type { Mode, PromptFor, State } from "./state.ts";

type Prompt = Extract<Mode, { kind: "prompt" }>;

export function keyInPrompt(state: State, mode: Prompt, key: string): State {
  const { text, rest } = mode;
  const type = (before: string, behind: string): State => ({ ...state, mode: { ...mode, text: before, rest: behind } });
  const before = lastCharacter(text);
  const behind = /^./su.exec(rest)?.[0] ?? "";
  switch (key) {
    case "enter":
      return entered({ ...state, mode: { kind: "browse" }, message: undefined }, mode.prompt, text + rest);
    case "esc":
    case "ctrl-c":
      return { ...state, mode: { kind: "browse" } };
    case "backspace":
      // As in vim and less: taking away more than there is ends the prompt.
      if (text === "" && rest === "" && mode.prompt.kind !== "edit") return { ...state, mode: { kind: "browse" } };
      return type(text.slice(0, text.length - before.length), rest);
    case "delete":
      return type(text, rest.slice(behind.length));
    case "left":
      return type(text.slice(0, text.length - before.length), before + rest);
    case "right":
      return type(text + behind, rest.slice(behind.length));
    case "home":
    case "ctrl-a":
      return type("", text + rest);
    case "end":
    case "ctrl-e":
      return type(text + rest, "");
    case "ctrl-u":
      return type("", rest);
    case "ctrl-k":
      return type(text, "");
    case "ctrl-w":
      return type(text.replace(/\S+\s*$/, ""), rest);
    default: {
      const typed = typedBy(key);
      return typed === undefined ? state : type(text + typed, rest);
    }
  }
}

function lastCharacter(text: string): string {
  return /.$/su.exec(text)?.[0] ?? "";
}

function entered(state: State, prompt: PromptFor, text: string): State {
  switch (prompt.kind) {
    case "search": {
      const words = text === "" ? state.lastSearch : text;
      if (words === undefined) return state;
      const view = keepInSight(seek(state.view, words, prompt.direction), bodyHeight(state.size));
      return { ...state, view, lastSearch: words };
    }
    case "find":
      return text.trim() === "" ? state : goTo(state, { screen: "find", subject: text });
    case "address":
      if (!/^(0x)?[0-9a-f]{1,16}$/i.test(text.trim()))
        return { ...state, message: { text: "an address is a hexadecimal number", tone: "warn" } };
      return goTo(state, { screen: "bytes", subject: `${prompt.subject} 0x${text.trim().replace(/^0x/i, "")}` });
    case "memory":
      return text === "" ? state : goTo(state, { screen: "matches", subject: `${prompt.subject ?? ""} ${text}` });
    case "edit": {
      const { image, path, before } = prompt;
      return { ...state, effects: [...state.effects, { kind: "plan", edit: { image, path, value: text, before } }] };
    }
  }
}
