package dev.parley.enrich.entity.registry;

/** How a name stands for what it names. */
public enum NameForm {
    /** Its own name or an alias. */
    NAME,
    /** A capital or seat, which acts for its state when it speaks ("Moscow"). */
    CAPITAL,
    /** An adjective ("Russian"). */
    ADJECTIVE,
    /** Its people ("Russians"). */
    PEOPLE,
    /** A building or body whose name stands for the government ("the Kremlin"). */
    SEAT
}
