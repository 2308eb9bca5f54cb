const RETRY = 400; // milliseconds

/** An answer that is no success: `status` 0 where none came at all. */
export class ApiError extends Error {
    constructor(status, title, detail, retryAfter) {
        super(detail ?? title);
        this.name = "ApiError";
        this.status = status;
        this.title = title;
        this.detail = detail ?? null;
        this.retryAfter = retryAfter ?? null;
    }
}

/** Appends parameters to an API path; arrays repeat one, null and "" leave it out. */
export function withQuery(path, parameters) {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(parameters ?? {})) {
        for (const each of Array.isArray(value) ? value : [value]) {
            if (each !== null && each !== undefined && each !== "") {
                query.append(name, String(each));
            }
        }
    }
    const text = query.toString();
    return text === "" ? path : `${path}?${text}`;
}

async function problemOf(response) {
    const retryAfter = Number(response.headers.get("Retry-After")) || null;
    try {
        const problem = await response.json();
        return new ApiError(response.status, problem.title ?? "Error", problem.detail, retryAfter);
    } catch {
        return new ApiError(response.status, response.statusText || "Error", null, retryAfter);
    }
}

function pause(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A question may be asked twice: a line that breaks once (a change of network, a server that starts again) is no news. */
async function asked(address, signal) {
    const ask = () => fetch(address, { signal, headers: { Accept: "application/json" } });
    try {
        return await ask();
    } catch (error) {
        if (error.name === "AbortError") {
            throw error;
        }
        await pause(RETRY);
        return ask();
    }
}

/** The JSON at a path of the API. Throws ApiError, or an AbortError where the signal ended it. */
export async function get(path, parameters, signal) {
    let response;
    try {
        response = await asked(withQuery(path, parameters), signal);
    } catch (error) {
        throw error.name === "AbortError" ? error : new ApiError(0, "No answer", "The server does not answer.", null);
    }
    if (!response.ok) {
        throw await problemOf(response);
    }
    return response.json();
}

/** A path of ids, each escaped. */
export function path(...segments) {
    return segments.map((segment) => `/${encodeURIComponent(segment)}`).join("");
}
