package dev.parley.enrich.stance.weigh;

import dev.parley.enrich.stance.judge.JudgedSentence;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;

/** Features of the words around a target: which, before or after, how near, in pairs. */
public final class WordFeatures {

    private static final int WINDOW = 4;
    private static final int NEAR = 8;

    private final Document document;
    private final TargetView target;
    private final Sentence sentence;
    private final FeatureSink sink;

    public WordFeatures(JudgedSentence judged, TargetView target, FeatureSink sink) {
        this.document = judged.document();
        this.target = target;
        this.sentence = judged.sentence();
        this.sink = sink;
    }

    public void add() {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (!target.contains(i)) {
                word(i);
                pair(i);
            }
        }
        segment();
        neighbours();
    }

    private void word(int at) {
        Token token = document.token(at);
        if (!Features.isOpen(token)) {
            return;
        }
        boolean before = at < target.first();
        sink.add("bag", token.lemma(), "");
        sink.add("bag", token.lemma(), before ? "before" : "after");
        if ((before ? target.first() - at : at - target.end() + 1) <= NEAR) {
            sink.add("near", token.lemma(), "");
        }
    }

    private void pair(int at) {
        if (at + 1 < sentence.end() && !target.contains(at + 1)) {
            sink.add("pair", wordAt(at), wordAt(at + 1));
        }
    }

    /** The words between the marks of punctuation that stand next to the target. */
    private void segment() {
        int first = target.first();
        while (first > sentence.first() && document.token(first - 1).tag() != Tag.PUNCTUATION) {
            first--;
        }
        for (int i = first; i < sentence.end(); i++) {
            Token token = document.token(i);
            if (i >= target.end() && token.tag() == Tag.PUNCTUATION) {
                return;
            }
            if (!target.contains(i) && Features.isOpen(token)) {
                sink.add("segment", token.lemma(), "");
            }
        }
    }

    private void neighbours() {
        for (int step = 1; step <= WINDOW; step++) {
            sink.add("left" + step, wordAt(target.first() - step), "");
            sink.add("right" + step, wordAt(target.end() + step - 1), "");
        }
        sink.add("left12", wordAt(target.first() - 2), wordAt(target.first() - 1));
        sink.add("right12", wordAt(target.end()), wordAt(target.end() + 1));
        sink.add("around", wordAt(target.first() - 1), wordAt(target.end()));
    }

    private String wordAt(int at) {
        return Features.word(document, sentence, at);
    }
}
