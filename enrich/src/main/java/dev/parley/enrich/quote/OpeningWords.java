package dev.parley.enrich.quote;

import dev.parley.enrich.text.WordMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tries, in one pass over a document, the constructions that a word opens. */
final class OpeningWords implements Construction {

    private static final WordMap<WordConstruction> BY_WORD =
            byWord(List.of(new AccordingTo(), new ViewOf(), new AsSaid()));

    @Override
    public void find(Reading reading, List<Finding> findings) {
        for (int i = 0; i < reading.document.size(); i++) {
            WordConstruction construction = BY_WORD.form(reading.token(i));
            if (construction != null && !reading.isQuoted(i) && reading.isReadable(i)) {
                Finding finding = construction.read(reading, i);
                if (finding != null) {
                    findings.add(finding);
                }
            }
        }
    }

    private static WordMap<WordConstruction> byWord(List<WordConstruction> constructions) {
        Map<String, WordConstruction> byWord = new HashMap<>();
        for (WordConstruction construction : constructions) {
            for (String word : construction.words()) {
                if (byWord.put(word, construction) != null) {
                    throw new IllegalStateException("two constructions open with \"" + word + "\"");
                }
            }
        }
        return WordMap.of(byWord);
    }
}
