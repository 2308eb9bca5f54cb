package dev.parley.enrich.quote.cue;

/** What a cue reports. */
public enum CueClass {
    SPEECH,
    BELIEF,
    WANT,
    PLAN,
    ATTITUDE,
    PERCEPTION
}
