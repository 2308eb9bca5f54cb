package dev.parley.enrich.quote.passage;

import dev.parley.enrich.grammar.Syntax;
import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.CueLexicon;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.VerbGroup;
import org.jspecify.annotations.Nullable;

/** One document while its statements are being found: its grammar, its quotations, the lexicon, and the questions that constructions ask. */
public final class Passage extends Syntax {

    public final CueLexicon lexicon = CueLexicon.english();
    public final Extents extents = new Extents(this);
    public final Asides asides = new Asides(this);
    public final Spoken spoken;

    public final Certainties certainties = new Certainties();

    public final Ends ends;
    public final Ends.Scratch scratch = new Ends.Scratch();
    private final @Nullable Boundary[] boundaries;

    /** A document whose quotations are not read yet. */
    public Passage(Syntax syntax, Ends ends) {
        super(syntax);
        this.ends = ends;
        this.spoken = Spoken.NONE;
        this.boundaries = new Boundary[document.size()];
    }

    private Passage(Passage passage, Spoken spoken) {
        super(passage);
        this.ends = passage.ends;
        this.spoken = spoken;
        this.boundaries = passage.boundaries;
    }

    /** The same document, its quotations read. */
    public Passage with(Spoken quotations) {
        return new Passage(this, quotations);
    }

    /** What stands at a token, told once. */
    public Boundary boundary(int i) {
        Boundary boundary = boundaries[i];
        if (boundary == null) {
            boundary = Boundary.of(this, i);
            boundaries[i] = boundary;
        }
        return boundary;
    }

    /** "Ames put it", which reports where "put" alone does not. */
    public boolean putsIt(VerbGroup group) {
        return lemma(group).equals("put") && is(group.end(), "it");
    }

    /** The end of a verb with its particle: "pointed out". */
    public int particleEnd(VerbGroup group) {
        return lemma(group).equals("point") && is(group.end(), "out") ? group.end() + 1 : group.end();
    }

    /** The end of whoever is told: "told the council"; the same as the verb's where nobody is. */
    public int addresseeEnd(VerbGroup group) {
        NounPhrase told = lexicon.verb(main(group), "told") == null ? null : noun(group.end());
        return told != null && told.first() == group.end() ? told.end() : group.end();
    }

    /** The verb of a finding's cue, the first of several; null where the cue holds none. */
    @Nullable
    public VerbGroup cueVerb(Finding finding) {
        TokenSpan cue = finding.cue().isEmpty() ? null : finding.cue().get(0);
        for (int i = cue == null ? 0 : cue.first(); cue != null && i < cue.end(); i++) {
            VerbGroup group = verb(i);
            if (group != null) {
                return group;
            }
        }
        return null;
    }
}
