const STEPS = [1, 2, 2.5, 5, 10];

/** Round whole numbers from 0 to at least `greatest`, some four of them. */
export function ticks(greatest) {
    const rough = Math.max(1, greatest / 3);
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = STEPS.map((factor) => factor * power).find((candidate) => candidate >= rough && Number.isInteger(candidate));
    return Array.from({ length: Math.max(1, Math.ceil(greatest / step)) + 1 }, (_, at) => at * step);
}

/** Every how many buckets a label has room. */
export function labelEvery(buckets, width, labelWidth) {
    return Math.max(1, Math.ceil((buckets * labelWidth) / Math.max(width, 1)));
}
