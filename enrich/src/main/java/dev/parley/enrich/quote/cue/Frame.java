package dev.parley.enrich.quote.cue;

/** How a word may be built on, and how often it then reports. */
public record Frame(CueClass cueClass, double reliability) {}
