package dev.parley.enrich.language;

import dev.parley.enrich.actor.ActorRegistry;
import dev.parley.enrich.stance.judge.Issue;
import dev.parley.enrich.vectors.WordEncoder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader knows beside its language.
 *
 * @param actors  whom names name
 * @param issues  the user's issues, by their phrases in lower case; empty where there are none
 * @param encoder weighs by what words mean; null for the quick reading. Closed by whoever opened it
 */
public record Knowledge(
        ActorRegistry actors,
        Map<String, Issue> issues,
        @Nullable WordEncoder encoder) {

    public Knowledge {
        issues = Map.copyOf(issues);
    }

    public Knowledge with(ActorRegistry others) {
        return new Knowledge(others, issues, encoder);
    }

    public Knowledge with(Map<String, Issue> others) {
        return new Knowledge(actors, others, encoder);
    }

    public Knowledge with(WordEncoder words) {
        return new Knowledge(actors, issues, words);
    }
}
