// Every REST route the local GitHub serves, in one table.

import type { Routes } from "../exchange.ts";
import { actionRoutes } from "./actions.ts";
import { commentRoutes } from "./comments.ts";
import { deploymentRoutes } from "./deployments.ts";
import { pullRoutes } from "./pulls.ts";
import { repositoryRoutes } from "./repositories.ts";
import { statusRoutes } from "./statuses.ts";

export const ROUTES: Routes = {
  ...repositoryRoutes,
  ...pullRoutes,
  ...commentRoutes,
  ...deploymentRoutes,
  ...statusRoutes,
  ...actionRoutes,
};
