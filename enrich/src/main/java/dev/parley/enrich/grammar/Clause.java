package dev.parley.enrich.grammar;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * A verb with the noun phrases that belong to it, as far as word order tells.
 *
 * @param verb      its verb group
 * @param subject   what stands as its subject; of a passive, the one it happens to
 * @param object    what follows it directly; of a passive, null
 * @param agent     of a passive, what follows "by"
 * @param governor  the verb that an infinitive, an ING form or a complement depends on, or null
 */
public record Clause(
        VerbGroup verb,
        @Nullable NounPhrase subject,
        @Nullable NounPhrase object,
        @Nullable NounPhrase agent,
        @Nullable Clause governor) {

    /** Who does it. */
    @Nullable
    public NounPhrase doer() {
        return verb.passive() ? agent : subject;
    }

    /** To whom or what it is done. */
    @Nullable
    public NounPhrase undergoer() {
        return verb.passive() ? subject : object;
    }
}
