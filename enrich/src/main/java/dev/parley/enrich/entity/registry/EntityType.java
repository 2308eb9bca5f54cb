package dev.parley.enrich.entity.registry;

/** What kind of thing a name names. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    /** A place that is no state, or a state's town. */
    LOCATION,
    /** A state or its government. */
    STATE,
    /** Unnamed or loosely named people ("two aides", "Republicans"). */
    GROUP,
    /** A name of anything else: an event, a work, a people. */
    MISC
}
