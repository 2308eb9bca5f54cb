import { get, path } from "../api.js";
import { h, joined } from "../dom.js";
import { day } from "../format.js";
import { links } from "../links.js";
import { finding, reported, reports, speaker, words } from "../parts/statement.js";
import { stances } from "../parts/sides.js";
import { fill } from "../states.js";
import { head, section } from "./head.js";

function detail(name, value) {
    return value ? [h("dt", {}, name), h("dd", { dir: "auto" }, value)] : [];
}

function facts(statement) {
    return h("dl", { class: "facts" },
        ...detail("Said", statement.saidOn && day(statement.saidOn)),
        ...detail("First reported", statement.dated ? day(statement.firstReportedAt) : `not dated, fetched ${day(statement.firstReportedAt)}`),
        ...detail("Where", statement.venue),
        ...detail("Cue", statement.cue && `${statement.cue}${statement.negated ? ", negated" : ""}${statement.hedged ? ", hedged" : ""}`),
        ...detail("Named as", statement.mention),
        ...detail("Reports", reported(statement)),
        ...detail("Found", finding(statement)));
}

function onward(statement) {
    return h("p", { class: "more" }, ...joined(" ", [
        h("a", { class: "button", href: links.statements({ actor: statement.actorId }) }, `All by ${statement.speaker}`),
        ...statement.stances.slice(0, 3).map((taken) => h("a", { class: "button", href: links.target(taken.targetId) }, `For and against ${taken.target}`))]));
}

function shown(page, statement) {
    return h("article", { class: "statement-whole" },
        head(page, `${statement.speaker}: ${statement.content.slice(0, 80)}${statement.content.length > 80 ? "…" : ""}`, { kicker: "Statement" }),
        h("div", { class: "statement-top" },
            h("div", { class: "said" }, speaker(statement), words(statement), stances(statement.stances)), facts(statement)),
        section("In context", reports(statement)),
        onward(statement));
}

/** One statement with all its reports in context. */
export async function statementView(page) {
    const [actorId, statementId] = page.params;
    await fill(page.main, page.signal, (signal) => get(`/api/statements${path(actorId, statementId)}`, {}, signal),
        (statement) => shown(page, statement), 8);
}
