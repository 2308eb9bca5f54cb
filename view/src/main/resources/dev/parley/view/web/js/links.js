import { path, withQuery } from "./api.js";

/** Addresses of the page's views: one place knows their form. */
export const links = {
    actors: (query) => withQuery("/actors", query),
    actor: (id) => `/actors${path(id)}`,
    statements: (query) => withQuery("/statements", query),
    statement: (statement) => `/statements${path(statement.actorId, statement.statementId)}`,
    targets: (query) => withQuery("/targets", query),
    target: (id, query) => withQuery(`/targets${path(id)}`, query),
    shifts: (query) => withQuery("/shifts", query),
    live: (query) => withQuery("/live", query),
};
