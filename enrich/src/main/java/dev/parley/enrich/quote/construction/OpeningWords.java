package dev.parley.enrich.quote.construction;

import dev.parley.enrich.quote.passage.Construction;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.text.word.WordMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tries, in one pass over a document, the constructions that a word opens. */
public final class OpeningWords implements Construction {

    private static final WordMap<WordConstruction> BY_WORD =
            byWord(List.of(new AccordingTo(), new ViewOf(), new AsSaid()));

    @Override
    public List<Finding> find(Passage passage) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < passage.document.size(); i++) {
            WordConstruction construction = BY_WORD.form(passage.token(i));
            if (construction != null && !passage.isQuoted(i) && passage.isReadable(i)) {
                Finding finding = construction.read(passage, i);
                if (finding != null) {
                    findings.add(finding);
                }
            }
        }
        return findings;
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
