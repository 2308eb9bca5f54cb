const NUMBER = new Intl.NumberFormat("en-GB");
const SHARE = new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 1 });
const LONG_DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const SHORT_DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const DAY_ONLY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const SHORT_MONTH = new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" });
const MOMENT = new Intl.DateTimeFormat("en-GB", {
    day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", timeZone: "UTC",
});

const TYPES = {
    PERSON: "person", ORGANIZATION: "organisation", LOCATION: "place", STATE: "state", GROUP: "group", MISC: "other",
    ISSUE: "issue", GENERIC: "issue of one item", UNKNOWN: "of unknown kind",
};
const KINDS = {
    DIRECT: "in quotation marks", INDIRECT: "reported speech", MIXED: "partly in quotation marks", NARRATED: "told by the reporter",
    UNKNOWN: "of unknown kind",
};
const CUES = {
    SPEECH: "speech", BELIEF: "belief", WANT: "wish or demand", PLAN: "plan", ATTITUDE: "attitude", PERCEPTION: "finding",
    UNKNOWN: "unknown",
};
const SIDES = { SUPPORT: "for", OPPOSE: "against", NEUTRAL: "neutral", UNKNOWN: "unclear" };
const CAUSES = {
    "new-report": "another report", correction: "a correction", "new-reading": "a new reading", withdrawal: "a withdrawal",
};

function word(words, symbol) {
    return words[symbol] ?? String(symbol ?? "unknown").toLowerCase();
}

function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "1,234". */
export function number(value) {
    return NUMBER.format(value ?? 0);
}

/** "1 statement", "1,234 statements". */
export function counted(value, singular, plural = `${singular}s`) {
    return `${number(value)} ${value === 1 ? singular : plural}`;
}

/** "12.5%", of a share in [0, 1]. */
export function share(value) {
    return SHARE.format(value ?? 0);
}

/** A score with its sign, a true minus among them: "+0.70". */
export function score(value) {
    if (value === null || value === undefined) {
        return "";
    }
    const digits = Math.abs(value).toFixed(2);
    return value > 0 ? `+${digits}` : value < 0 ? `−${digits}` : digits;
}

function dated(format, text) {
    const date = new Date(text.length === 10 ? `${text}T00:00:00Z` : text);
    return Number.isNaN(date.getTime()) ? text : format.format(date);
}

/** "5 March 2026", of a day or a time. */
export function day(text) {
    return text ? dated(LONG_DAY, text) : "";
}

/** "5 Mar 2026". */
export function shortDay(text) {
    return text ? dated(SHORT_DAY, text) : "";
}

/** "5 Mar 2026, 17:00 UTC". */
export function moment(text) {
    return text ? `${dated(MOMENT, text)} UTC` : "";
}

/** A bucket of a timeline in words. */
export function bucketName(bucket, from, to) {
    switch (bucket) {
        case "day": return dated(LONG_DAY, from);
        case "week": return `${dated(DAY_ONLY, from)} to ${dated(SHORT_DAY, to)}`;
        case "month": return dated(MONTH, from);
        default: return from.slice(0, 4);
    }
}

/** A bucket in as few letters as an axis has room for. */
export function bucketTick(bucket, from) {
    switch (bucket) {
        case "day":
        case "week": return dated(DAY_ONLY, from);
        case "month": return from.slice(5, 7) === "01" ? from.slice(0, 4) : dated(SHORT_MONTH, from);
        default: return from.slice(0, 4);
    }
}

export const typeName = (symbol) => word(TYPES, symbol);
export const kindName = (symbol) => word(KINDS, symbol);
export const cueName = (symbol) => word(CUES, symbol);
export const sideName = (symbol) => word(SIDES, symbol);
export const causeName = (cause) => CAUSES[cause] ?? cause;
export const title = capital;
