import { get } from "./api.js";
import { Router } from "./router.js";
import { setUpTheme } from "./theme.js";
import { actorView } from "./views/actor.js";
import { actorsView } from "./views/actors.js";
import { frontView } from "./views/front.js";
import { healthView } from "./views/health.js";
import { liveView } from "./views/live.js";
import { missingView } from "./views/missing.js";
import { shiftsView } from "./views/shifts.js";
import { statementView } from "./views/statement.js";
import { statementsView } from "./views/statements.js";
import { targetView } from "./views/target.js";
import { targetsView } from "./views/targets.js";

const ROUTES = [
    { pattern: /^\/(?:index\.html)?$/, view: frontView },
    { pattern: /^\/actors\/?$/, view: actorsView },
    { pattern: /^\/actors\/([^/]+)$/, view: actorView },
    { pattern: /^\/statements\/?$/, view: statementsView },
    { pattern: /^\/statements\/([^/]+)\/([^/]+)$/, view: statementView },
    { pattern: /^\/targets\/?$/, view: targetsView },
    { pattern: /^\/targets\/([^/]+)$/, view: targetView },
    { pattern: /^\/shifts\/?$/, view: shiftsView },
    { pattern: /^\/live\/?$/, view: liveView },
    { pattern: /^\/health\/?$/, view: healthView },
    { pattern: /^(?!)/, view: missingView },
];

function markPlace(pathname) {
    for (const link of document.querySelectorAll(".nav a")) {
        const here = pathname === link.pathname || pathname.startsWith(`${link.pathname}/`);
        if (here) {
            link.setAttribute("aria-current", "page");
        } else {
            link.removeAttribute("aria-current");
        }
    }
}

async function showVersion() {
    try {
        const { version } = await get("/api/health");
        document.getElementById("version").textContent = ` · version ${version}`;
    } catch {
        // The footer does without.
    }
}

setUpTheme(document.getElementById("theme"));
new Router(ROUTES, document.getElementById("main"), markPlace).start();
showVersion();
