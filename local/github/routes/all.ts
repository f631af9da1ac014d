// Every REST route the local GitHub serves, in one table.

import type { Routes } from "../exchange.ts";
import { artifactRoutes } from "./artifacts.ts";
import { commentRoutes } from "./comments.ts";
import { commitRoutes } from "./commits.ts";
import { contentRoutes } from "./contents.ts";
import { deploymentRoutes } from "./deployments.ts";
import { gitDataRoutes } from "./git-data.ts";
import { labelRoutes } from "./labels.ts";
import { metaRoutes } from "./meta.ts";
import { pullRoutes } from "./pulls.ts";
import { reactionRoutes } from "./reactions.ts";
import { repositoryRoutes } from "./repositories.ts";
import { runRoutes } from "./runs.ts";
import { statusRoutes } from "./statuses.ts";
import { workflowRoutes } from "./workflows.ts";

export const ROUTES: Routes = {
  ...metaRoutes,
  ...repositoryRoutes,
  ...commitRoutes,
  ...contentRoutes,
  ...gitDataRoutes,
  ...pullRoutes,
  ...labelRoutes,
  ...commentRoutes,
  ...reactionRoutes,
  ...deploymentRoutes,
  ...statusRoutes,
  ...artifactRoutes,
  ...runRoutes,
  ...workflowRoutes,
};
