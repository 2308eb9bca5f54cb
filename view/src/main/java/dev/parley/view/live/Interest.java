package dev.parley.view.live;

import java.util.Set;

/** What a listener wants to hear of; an empty set asks for nothing, and of the others each wants one of its own. */
public record Interest(Set<String> actors, Set<String> affiliations, Set<String> targets) {
    public static final Interest ALL = new Interest(Set.of(), Set.of(), Set.of());

    /** What is taken back everybody hears: whether it had been told cannot be seen from it. */
    boolean in(Event event) {
        return event.takesBack()
                || (meets(actors, event.actors())
                        && meets(affiliations, event.affiliations())
                        && meets(targets, event.targets()));
    }

    private static boolean meets(Set<String> wanted, Set<String> has) {
        return wanted.isEmpty() || has.stream().anyMatch(wanted::contains);
    }
}
