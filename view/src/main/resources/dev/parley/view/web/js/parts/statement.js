import { get, path } from "../api.js";
import { h, joined, outward, unseen } from "../dom.js";
import { counted, cueName, day, kindName, moment, share, shortDay, title } from "../format.js";
import { links } from "../links.js";
import { fill } from "../states.js";
import { contextOf, legend } from "./context.js";
import { stances } from "./sides.js";

/** Who speaks, as which, for whom. */
export function speaker(statement) {
    return h("p", { class: "speaker" },
        h("a", { href: links.actor(statement.actorId), class: "speaker-name", dir: "auto" }, statement.speaker || statement.actorId),
        statement.role && h("span", { class: "speaker-role", dir: "auto" }, statement.role),
        statement.affiliation && statement.affiliationId !== statement.actorId && h("span", { class: "speaker-for" },
            unseen(" for "),
            statement.affiliationId
                ? h("a", { href: links.actor(statement.affiliationId), dir: "auto" }, statement.affiliation)
                : h("span", { dir: "auto" }, statement.affiliation)));
}

/** The words; in the quotation's own marks where it has some. */
export function words(statement) {
    return h("blockquote", { class: `words words-${String(statement.kind).toLowerCase()}`, lang: statement.language, dir: "auto" },
        statement.content);
}

function when(statement) {
    if (!statement.day) {
        return `not dated, fetched ${shortDay(statement.firstReportedAt)}`;
    }
    const verb = statement.saidOn ? "" : "reported ";
    return h("time", { datetime: statement.day }, `${verb}${day(statement.day)}`);
}

function manner(statement) {
    const notes = [statement.cue && h("span", { dir: "auto" }, statement.negated ? `“${statement.cue}”, negated` : `“${statement.cue}”`),
        statement.hedged && "hedged",
        statement.venue && h("span", { dir: "auto" }, statement.venue),
        when(statement)];
    return h("p", { class: "manner" }, ...joined(" · ", notes));
}

/** "3 reports, 2 independent". */
export function reported(statement) {
    return statement.reportCount === 1
        ? "1 report"
        : `${counted(statement.reportCount, "report")}, ${statement.outletCount} independent`;
}

function reportLine(report) {
    return h("li", { class: "report" },
        outward(report.url, h("span", { dir: "auto" }, report.title || report.url || report.itemId)),
        h("span", { class: "report-outlet" }, ...joined(" · ", [
            report.outlet && h("span", { dir: "auto" }, report.outlet),
            report.wire && h("span", { dir: "auto" }, `after ${report.wire}`),
            report.dated ? moment(report.publishedAt) : `not dated, fetched ${shortDay(report.publishedAt)}`])));
}

function reportWithContext(report, language) {
    const line = reportLine(report);
    if (report.context) {
        line.append(contextOf(report.context, language));
    }
    return line;
}

/** All reports of a statement, each with its paragraph where there is one. */
export function reports(statement) {
    const hidden = statement.reportCount - statement.reports.length;
    const hasContext = statement.reports.some((report) => report.context);
    return [
        hasContext ? legend() : h("p", { class: "note" }, "The articles are no longer kept, so their paragraphs cannot be shown."),
        h("ol", { class: "reports" }, ...statement.reports.map((report) => reportWithContext(report, statement.language))),
        hidden > 0 && h("p", { class: "note" }, `${counted(hidden, "more report")} are counted, not kept.`),
    ];
}

/** How it was found: form, cue class, rule, confidence. */
export function finding(statement) {
    return h("p", { class: "finding" }, ...joined(" · ", [
        title(kindName(statement.kind)), cueName(statement.cueClass), h("code", {}, statement.rule), `confidence ${share(statement.confidence)}`]));
}

/** "In context", read from the server when it is opened. */
function disclosure(statement, signal) {
    const body = h("div", { class: "disclosed" });
    const load = () => fill(body, signal, (stop) => get(`/api/statements${path(statement.actorId, statement.statementId)}`, {}, stop),
        (whole) => [finding(whole), ...reports(whole)], 4);
    const details = h("details", { class: "in-context" },
        h("summary", {}, "In context", unseen(`: the articles that report what ${statement.speaker} said`)), body);
    details.addEventListener("toggle", () => {
        if (details.open && body.childElementCount === 0) {
            load();
        }
    });
    return details;
}

function source(statement) {
    const { report } = statement;
    return h("p", { class: "source" }, ...joined(" · ", [
        report && outward(report.url, h("span", { dir: "auto" }, report.outlet || report.title || "the report")),
        reported(statement),
        h("a", { href: links.statement(statement) }, "Link", unseen(` to this statement by ${statement.speaker}`))]));
}

/** A statement in a list. `signal` ends what it still loads; `note` is a word put at its head. */
export function statementCard(statement, signal, note) {
    return h("article", { class: "statement", "data-id": statement.id },
        h("div", { class: "said" }, note ?? null, speaker(statement), words(statement), stances(statement.stances)),
        h("div", { class: "told" }, manner(statement), source(statement)),
        disclosure(statement, signal));
}

/** A statement within a change of side: short, with a way to the whole. */
export function briefCard(brief) {
    return h("article", { class: "brief" },
        words(brief),
        stances(brief.stances),
        h("p", { class: "source" }, ...joined(" · ", [
            brief.speaker && h("span", { dir: "auto" }, brief.speaker),
            brief.dated === false ? null : shortDay(brief.saidOn ?? brief.firstReportedAt),
            h("a", { href: links.statement(brief) }, "Statement", unseen(`: ${brief.content.slice(0, 60)}`))])));
}
