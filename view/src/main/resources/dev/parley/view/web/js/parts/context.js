import { h, joined } from "../dom.js";
import { share, sideName } from "../format.js";

const NAMES = { source: "Speaker", cue: "Cue", content: "Words", target: "Target" };

function classes(segment) {
    const names = segment.marks.map((mark) => `mark-${mark}`);
    if (segment.target) {
        names.push(`mark-${sideName(segment.target.polarity)}`);
    }
    return names.join(" ");
}

function marked(segment) {
    return segment.marks.length === 0
        ? document.createTextNode(segment.text)
        : h("mark", { class: classes(segment), title: segment.marks.map((mark) => NAMES[mark] ?? mark).join(", ") }, segment.text);
}

/** What the marks mean; shown once beside any number of paragraphs. */
export function legend() {
    return h("p", { class: "legend" },
        h("span", { class: "legend-name" }, "Marked:"),
        ...["source", "cue", "content"].map((mark) => h("mark", { class: `mark-${mark}` }, NAMES[mark].toLowerCase())),
        h("mark", { class: "mark-content mark-target mark-for" }, "target, for"),
        h("mark", { class: "mark-content mark-target mark-against" }, "target, against"),
        h("mark", { class: "mark-content mark-target mark-neutral" }, "target, neutral"));
}

function wordsOf(context, mark) {
    const pieces = [];
    let open = false;
    for (const segment of context.segments) {
        const has = segment.marks.includes(mark);
        if (has && open) {
            pieces[pieces.length - 1] += segment.text;
        } else if (has) {
            pieces.push(segment.text);
        }
        open = has;
    }
    return pieces.join(" … ");
}

function row(name, value) {
    return value ? [h("dt", {}, name), h("dd", { dir: "auto" }, value)] : [];
}

/** The same in words, for those who do not see the marks. */
function inWords(context) {
    return h("dl", { class: "facts facts-small" },
        ...row("Speaker", wordsOf(context, "source")),
        ...row("Cue", wordsOf(context, "cue")),
        ...row("Words", wordsOf(context, "content")),
        ...row("Found by", h("span", {}, ...joined(" · ", [
            h("code", {}, context.rule), `confidence ${share(context.confidence)}`]))),
        ...row("Read by", context.tagger));
}

/** The paragraph of the article with what was found in it. */
export function contextOf(context, language) {
    return h("div", { class: "context" },
        h("blockquote", { class: "paragraph", lang: language, dir: "auto" },
            context.cutBefore && "… ", ...context.segments.map(marked), context.cutAfter && " …"),
        inWords(context));
}
