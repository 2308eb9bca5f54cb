import { get } from "../api.js";
import { h, joined, outward, svg } from "../dom.js";
import { counted, cueName, kindName, moment, number, share, shortDay, title } from "../format.js";
import { links } from "../links.js";
import { empty, fill } from "../states.js";
import { head, section } from "./head.js";

const BROKEN = ["FAILING", "GONE", "SILENT"];

function bar(value, greatest) {
    const width = greatest === 0 ? 0 : (value / greatest) * 100;
    return svg("svg", { class: "bar-sample", viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" },
        svg("rect", { x: 0, y: 0, width: 100, height: 10, class: "fill-none" }),
        svg("rect", { x: 0, y: 0, width, height: 10, class: "fill-own" }));
}

/** A table of names, bars and numbers. `rows` are `{name, value, more}`. */
function barTable(caption, columns, rows) {
    const greatest = Math.max(0, ...rows.map(({ value }) => value));
    return h("table", { class: "figures" },
        h("caption", {}, caption),
        h("thead", { class: "unseen" }, h("tr", {}, ...columns.map((name) => h("th", { scope: "col" }, name)))),
        h("tbody", {}, ...rows.map(({ name, value, more }) => h("tr", {},
            h("th", { scope: "row" }, name), h("td", { class: "bar-cell" }, bar(value, greatest)), h("td", { class: "figure" }, number(value)),
            more !== undefined && h("td", { class: "figure" }, more)))));
}

function standing(health) {
    const good = health.status === "READY" || health.status === "RUNNING";
    const state = health.loading ? `Reading the topics, ${share(health.progress)} done` : good ? "Up to date" : title(String(health.status).toLowerCase());
    return h("div", { class: `standing ${good && !health.loading ? "standing-good" : "standing-poor"}` },
        h("p", { class: "standing-word" }, state),
        h("p", {}, ...joined(" · ", [
            health.cause, `${counted(health.lag, "record")} behind`, health.asOf && `as of ${moment(health.asOf)}`])));
}

function bigNumber(value, name, note) {
    return h("div", { class: "big" }, h("p", { class: "big-number" }, value), h("p", { class: "big-name" }, name), note && h("p", { class: "note" }, note));
}

function overview(health) {
    const { unresolved, counts, deadLetters, sources } = health;
    const broken = sources.filter(({ status }) => BROKEN.includes(status)).length;
    return h("div", { class: "bigs" },
        bigNumber(share(unresolved.share), "of speakers unresolved", `${number(unresolved.unresolved)} of ${number(unresolved.statements)} statements name nobody for certain`),
        bigNumber(number(counts.statements), "statements", `in ${counted(counts.reports, "report")} of ${counted(counts.items, "article")}`),
        bigNumber(number(broken), broken === 1 ? "source in trouble" : "sources in trouble", `of ${number(sources.length)}`),
        bigNumber(number(deadLetters.total), deadLetters.total === 1 ? "dead letter" : "dead letters", "could not be read or written"));
}

function rules(health) {
    return barTable("By the rule that found them, with the mean confidence", ["Rule", "Bar", "Statements", "Mean confidence"],
        health.byRule.map(({ rule, statements, meanConfidence }) => ({
            name: h("a", { href: links.statements({ rule }) }, h("code", {}, rule)), value: statements, more: share(meanConfidence) })));
}

function confidence(health) {
    const rows = health.byConfidence.map(({ from, to, statements }) => ({ name: `${Math.round(from * 100)} to ${Math.round(to * 100)}%`, value: statements }));
    const first = rows.findIndex(({ value }) => value > 0);
    return barTable("By confidence", ["Confidence", "Bar", "Statements"], first < 0 ? [] : rows.slice(first));
}

function byName(caption, counts, name, filter) {
    return barTable(caption, [caption, "Bar", "Statements"], Object.entries(counts).sort((a, b) => b[1] - a[1])
        .map(([symbol, value]) => ({ name: h("a", { href: links.statements({ [filter]: symbol }) }, title(name(symbol))), value })));
}

function scrolled(label, table) {
    return h("div", { class: "scroll", role: "region", "aria-label": label, tabindex: "0" }, table);
}

function table(caption, columns, rows) {
    return scrolled(caption, h("table", { class: "figures" }, h("caption", {}, caption),
        h("thead", {}, h("tr", {}, ...columns.map((name) => h("th", { scope: "col" }, name)))),
        h("tbody", {}, ...rows)));
}

function sourceRow(source) {
    const poor = BROKEN.includes(source.status);
    return h("tr", {}, h("th", { scope: "row", dir: "auto" }, outward(source.name, source.name)),
        h("td", {}, h("span", { class: `badge ${poor ? "badge-poor" : "badge-good"}` }, String(source.status).toLowerCase())),
        h("td", { class: "figure" }, number(source.failures)),
        h("td", { class: "figure" }, moment(source.changedAt)));
}

function outletRow(outlet) {
    return h("tr", {}, h("th", { scope: "row", dir: "auto" }, h("a", { href: links.statements({ outlet: outlet.outlet }) }, outlet.outlet || "not named")),
        h("td", { class: "figure" }, number(outlet.items)),
        h("td", { class: "figure" }, shortDay(outlet.newest)),
        h("td", {}, outlet.silent ? h("span", { class: "badge badge-poor" }, "silent") : h("span", { class: "badge badge-good" }, "heard")));
}

function sources(health) {
    return [
        health.sources.length === 0 ? h("p", { class: "note" }, "No source is polled: what is read came from files.")
            : table("Polled by ingest", ["Source", "State", "Failures", "Last change"], health.sources.map(sourceRow)),
        health.outlets.length > 0 && table("Outlets, by their newest article", ["Outlet", "Articles", "Newest", "State"], health.outlets.map(outletRow))];
}

function letterRow(letter) {
    return h("tr", {}, h("td", {}, moment(letter.at)),
        h("td", { dir: "auto" }, letter.reason || letter.exception),
        h("td", {}, h("code", {}, letter.topic), ` ${letter.partition}/${letter.offset}`),
        h("td", {}, letter.node), h("td", { class: "figure" }, number(letter.replays)));
}

function deadLetters(health) {
    const letters = health.deadLetters;
    if (letters.total === 0) {
        return h("p", { class: "note" }, "None: everything could be processed.");
    }
    return [
        barTable("By reason", ["Reason", "Bar", "Records"], letters.byReason.map(({ reason, topic, count }) => ({
            name: h("span", {}, h("span", { dir: "auto" }, reason), " ", h("code", {}, topic)), value: count }))),
        table("The latest", ["When", "Reason", "Record", "Step", "Replays"], letters.latest.map(letterRow))];
}

function shown(page, health) {
    return [
        head(page, "Health of the reading", { lead: "How sure the reading is, and what it could not take in." }),
        standing(health), overview(health),
        health.counts.statements === 0 ? empty("Nothing has been read yet", "The figures fill as news come in.")
            : section("How statements were found", h("div", { class: "columns" }, rules(health),
                h("div", {}, confidence(health),
                    byName("By form", health.byKind, kindName, "kind"), byName("By what the cue reports", health.byCueClass, cueName, "cueClass")))),
        section("Speakers that stay unresolved", health.unresolved.byReason.length > 0
            && barTable("Why nobody is credited", ["Reason", "Bar", "Statements"], health.unresolved.byReason.map(({ reason, statements }) => ({ name: reason, value: statements })))),
        section("Sources", sources(health)),
        section("Dead letters", deadLetters(health)),
        section("Read by", health.taggers.length > 0 && barTable("Versions of the reading", ["Version", "Bar", "Articles"],
            health.taggers.map(({ tagger, items }) => ({ name: h("code", {}, tagger), value: items }))))];
}

/** How sure the reading is, which sources fail, and what could not be processed. */
export async function healthView(page) {
    await fill(page.main, page.signal, (signal) => get("/api/health", {}, signal), (health) => shown(page, health), 12);
}
