// Text -> its SHA-256 in hexadecimal, which the core is given since it does no I/O and crypto is a module of the platform.
import { createHash } from "node:crypto";
import type { Hash } from "../core/plan.ts";

export const sha256: Hash = (text) => createHash("sha256").update(text).digest("hex");
