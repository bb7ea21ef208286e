/** The views of `crit x` by name. */

import { fdsJson, fdsText } from "./fds.ts";
import { memsJson, memsText } from "./mems.ts";
import { mountsJson, mountsText } from "./mounts.ts";
import { nsJson, nsText } from "./ns.ts";
import type { View } from "./page.ts";
import { psJson, psText } from "./ps.ts";
import { rssJson, rssText } from "./rss.ts";
import { skJson, skText } from "./sk.ts";
import { treeJson, treeText } from "./tree.ts";
import type { What } from "./what.ts";

export type Format = "text" | "json";

export const VIEWS: Readonly<Record<What, Readonly<Record<Format, View>>>> = {
  ps: { text: psText, json: psJson },
  fds: { text: fdsText, json: fdsJson },
  mems: { text: memsText, json: memsJson },
  rss: { text: rssText, json: rssJson },
  sk: { text: skText, json: skJson },
  tree: { text: treeText, json: treeJson },
  mounts: { text: mountsText, json: mountsJson },
  ns: { text: nsText, json: nsJson },
};
