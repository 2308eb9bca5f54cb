package dev.parley.ingest.page;

import dev.parley.ingest.item.NewsDates;
import dev.parley.ingest.item.Whitespace;
import java.time.Instant;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The date that a page shows without marking it as one: a short line in an element that is named after dates. */
final class VisibleDate {
    private static final NameWords NAMES = NameWords.soft("date-names.txt");
    private static final int LONGEST = 80;

    private VisibleDate() {}

    static @Nullable Instant of(Document page) {
        for (Element element : page.body().select("[class], [id]")) {
            if (NAMES.match(NameWords.of(element))) {
                String words = Whitespace.collapse(element.text());
                Instant at = words.length() > LONGEST || words.chars().noneMatch(Character::isDigit)
                        ? null
                        : NewsDates.parse(words);
                if (at != null) {
                    return at;
                }
            }
        }
        return null;
    }
}
