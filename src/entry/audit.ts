#!/usr/bin/env node
// The command `modal-experiments audit FILE::TARGET`: the audit at a desk.
import { runDesk } from "../io/audit-wiring.ts";

await runDesk();
