package dev.parley.enrich.quote;

/** What a cue reports. */
public enum CueClass {
    SPEECH,
    BELIEF,
    WANT,
    PLAN,
    ATTITUDE,
    PERCEPTION
}
