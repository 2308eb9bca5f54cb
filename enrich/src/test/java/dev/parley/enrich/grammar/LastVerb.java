package dev.parley.enrich.grammar;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.VerbGroup;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What a finder of subjects makes of the last finite verb of a sentence. */
final class LastVerb {

    private LastVerb() {}

    /** The words of its subject; null where the finder tells none. */
    static @Nullable String subject(String sentence, BiFunction<Syntax, VerbGroup, @Nullable TokenSpan> finder) {
        Syntax syntax = new Syntax(Document.of(sentence));
        VerbGroup verb = syntax.verbGroups().stream()
                .filter(VerbGroup::isFinite)
                .reduce((one, next) -> next)
                .orElseThrow();
        TokenSpan subject = finder.apply(syntax, verb);
        return subject == null
                ? null
                : syntax.document.span(subject.first(), subject.end()).in(sentence);
    }
}
