package dev.parley.enrich.quote;

/** How a word may be built on, and how often it then reports. */
record Frame(CueClass cueClass, double reliability) {}
