package dev.parley.enrich.stance.weigh;

import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.vectors.SpelledEncoder;
import dev.parley.enrich.vectors.WordEncoder;
import dev.parley.enrich.vectors.WordVectors;
import java.util.List;

/** An encoder whose heads see no difference between words, and lean to a class by their bias. */
public final class LeaningEncoder implements WordEncoder {

    private final SpelledEncoder encoder = new SpelledEncoder(0);
    private final String head;
    private final float[] bias;

    /** @param bias of OPPOSE, NEUTRAL and SUPPORT */
    public LeaningEncoder(float... bias) {
        this("side", bias);
    }

    /** An encoder of which one head leans. */
    public LeaningEncoder(String head, float... bias) {
        this.head = head;
        this.bias = bias.clone();
    }

    /** What was asked for, in this order. */
    public List<Span> asked() {
        return encoder.asked();
    }

    @Override
    public int width() {
        return encoder.width();
    }

    @Override
    public String version() {
        return "leaning";
    }

    @Override
    public WordVectors encode(String text, Span stretch) {
        return encoder.encode(text, stretch);
    }

    @Override
    public boolean has(String name) {
        return true;
    }

    @Override
    public float[] weights(String name, int size) {
        return name.equals(head + ".out.bias") ? bias.clone() : encoder.weights(name, size);
    }
}
