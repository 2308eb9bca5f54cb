package dev.parley.enrich.language;

import dev.parley.enrich.stance.LinearClassifier;
import dev.parley.enrich.stance.StanceClassifier;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.vectors.WordEncoder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** English, put together of the packages that know it. */
final class English implements Language {

    private static final Set<String> TAGS = Set.of("en");

    @Override
    public Set<String> tags() {
        return TAGS;
    }

    @Override
    public Document document(String text) {
        return Document.of(text);
    }

    @Override
    public TextReader reader(Knowledge knowledge) {
        return new EnglishReader(knowledge);
    }

    @Override
    public StanceClassifier classifier(@Nullable WordEncoder encoder) {
        return new LinearClassifier(encoder);
    }
}
