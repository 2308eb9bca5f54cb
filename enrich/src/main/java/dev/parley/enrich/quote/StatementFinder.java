package dev.parley.enrich.quote;

import dev.parley.enrich.grammar.Syntax;
import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.construction.AdjectiveCues;
import dev.parley.enrich.quote.construction.BlockQuotations;
import dev.parley.enrich.quote.construction.ColonLine;
import dev.parley.enrich.quote.construction.NounCues;
import dev.parley.enrich.quote.construction.OpeningWords;
import dev.parley.enrich.quote.construction.Parenthetical;
import dev.parley.enrich.quote.construction.QuotedSpeech;
import dev.parley.enrich.quote.construction.Received;
import dev.parley.enrich.quote.construction.Seeming;
import dev.parley.enrich.quote.cue.CueClass;
import dev.parley.enrich.quote.cue.CuePart;
import dev.parley.enrich.quote.passage.Construction;
import dev.parley.enrich.quote.passage.Ends;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.passage.Pointers;
import dev.parley.enrich.quote.verb.ReportingVerbs;
import dev.parley.enrich.quote.weigh.CarefulEvidence;
import dev.parley.enrich.quote.weigh.Evidence;
import dev.parley.enrich.quote.weigh.Weigher;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.vectors.DocumentVectors;
import dev.parley.enrich.vectors.Head;
import dev.parley.enrich.vectors.WordEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the statements of an English text. Stateless and safe for use by many threads; time grows with the text's length.
 *
 * <pre>{@code
 * List<Attribution> found = new StatementFinder().find(Document.of("Ames said the bridge was unsafe."));
 * }</pre>
 */
public final class StatementFinder {

    /** In no order that would matter. */
    static final List<Construction> CONSTRUCTIONS = List.of(
            new BlockQuotations(),
            new Parenthetical(),
            new OpeningWords(),
            new ReportingVerbs(),
            new NounCues(),
            new AdjectiveCues(),
            new Received(),
            new Seeming(),
            new ColonLine());

    /** What is less likely than this to be a statement is left out; about half of the F measure that is reached, where F is at its best. */
    private static final double LEAST = 0.4;

    /** Whole sentences in quotation marks beside a verb are somebody's words, whatever else is unsure. */
    private static final double LEAST_OF_QUOTATION = 0.25;

    /** Quotation marks within a content make it likelier that somebody's words are told. */
    private static final double LEAST_OF_MIXED = 0.28;

    /** What somebody attacks, supports or shows is a deed as often as a statement. */
    private static final double LEAST_OF_OBJECT = 0.5;

    private static final double LEAST_OF_AUTHOR = 0.5;

    private final Evidence evidence;

    private final double least;
    private final @Nullable Head careful;

    public StatementFinder() {
        this(Evidence.fitted(), LEAST, null);
    }

    StatementFinder(Evidence evidence, double least) {
        this(evidence, least, null);
    }

    private StatementFinder(Evidence evidence, double least, @Nullable Head careful) {
        this.evidence = evidence;
        this.least = least;
        this.careful = careful;
    }

    /** This finder, weighing also by what words mean where a document comes with its vectors. */
    public StatementFinder with(WordEncoder encoder) {
        return new StatementFinder(evidence, least, CarefulEvidence.head(encoder));
    }

    /**
     * The statements of a document, leaving out its own heading.
     *
     * @param title the headline, or null; a first paragraph that repeats it is a heading and holds no statement
     */
    public List<Attribution> find(Document document, @Nullable String title) {
        List<Attribution> found = find(document);
        int end = headingEnd(document, title);
        return end < 0
                ? found
                : found.stream().filter(a -> a.content().get(0).begin() >= end).toList();
    }

    private static int headingEnd(Document document, @Nullable String title) {
        if (title == null || document.paragraphs().isEmpty()) {
            return -1;
        }
        var first = document.paragraphs().get(0);
        var span = document.span(first.first(), first.end());
        return letters(span.in(document.text())).equals(letters(title)) ? span.end() : -1;
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
    }

    /** The statements of a document, in text order; none within another. */
    public List<Attribution> find(Document document) {
        return find(new Syntax(document), null);
    }

    /** The same, where its words' vectors are at hand weighed by them, too. */
    public List<Attribution> find(Syntax document, @Nullable DocumentVectors vectors) {
        Passage passage = read(document, Ends.fitted());
        List<Finding> proposed = propose(passage);
        List<Finding> settled = settle(passage, proposed, weigher(vectors));
        List<Attribution> attributions = new ArrayList<>(settled.size());
        for (Finding finding : settled) {
            attributions.add(attribution(passage, finding));
        }
        return attributions;
    }

    private Weigher weigher(@Nullable DocumentVectors vectors) {
        return careful == null || vectors == null ? evidence : new CarefulEvidence(evidence, careful, vectors);
    }

    /** What is likely enough of what was proposed, without conflicts, with the quotations that go on. */
    List<Finding> settle(Passage passage, List<Finding> proposed) {
        return settle(passage, proposed, evidence);
    }

    private List<Finding> settle(Passage passage, List<Finding> proposed, Weigher weigher) {
        List<Finding> likely = new ArrayList<>();
        for (Finding finding : proposed) {
            double probability = weigher.probability(passage, finding);
            if (!Pointers.areAll(passage, finding.content()) && probability >= least(passage, finding)) {
                likely.add(finding.withReliability(probability));
            }
        }
        return new Continuations(passage, Resolver.settle(passage, Alternatives.likeliest(passage, likely))).attach();
    }

    /** Outside quotation marks "we" and "I" are the writer's own words, and what nobody says is seldom said: only where little speaks against it. */
    private double least(Passage passage, Finding finding) {
        @Nullable TokenSpan source = finding.source();
        boolean author = source != null
                && source.size() == 1
                && (passage.is(source.first(), "we")
                        || passage.is(source.first(), "i")
                        || passage.is(source.first(), "you"));
        double bar =
                isOwnWords(finding) ? LEAST_OF_QUOTATION : holdsQuotation(passage, finding) ? LEAST_OF_MIXED : LEAST;
        bar = Math.min(bar, least);
        bar = finding.rule().equals("object") ? Math.max(bar, LEAST_OF_OBJECT) : bar;
        return author || source == null ? Math.max(LEAST_OF_AUTHOR, bar) : bar;
    }

    /** Told in the speaker's own words. */
    static boolean isOwnWords(Finding finding) {
        return finding.rule().startsWith("quotation") || finding.rule().equals("colon-line") || isBlock(finding);
    }

    /** In paragraphs of their own, without marks. */
    private static boolean isBlock(Finding finding) {
        return finding.rule().equals("block") || finding.rule().equals("post");
    }

    private static boolean holdsQuotation(Passage passage, Finding finding) {
        for (TokenSpan piece : finding.content()) {
            for (int i = piece.first(); i < piece.end(); i++) {
                if (passage.isMark(i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A document whose quotations are read, ready for the constructions. */
    static Passage read(Syntax document, Ends ends) {
        Passage passage = new Passage(document, ends);
        return passage.with(QuotedSpeech.read(passage));
    }

    /** All that any construction finds, before it is weighed. */
    static List<Finding> propose(Passage passage) {
        return propose(passage, CONSTRUCTIONS);
    }

    static List<Finding> propose(Passage passage, List<Construction> constructions) {
        Claims claims = new Claims(passage);
        for (Construction construction : constructions) {
            claims.add(construction.claim(), construction.find(passage));
        }
        return ColonSources.settle(passage, claims.settled());
    }

    static Attribution attribution(Passage passage, Finding finding) {
        @Nullable TokenSpan source = finding.source();
        return new Attribution(
                kind(passage, finding),
                finding.cueClass(),
                source == null ? List.of() : spans(passage, List.of(source)),
                spans(passage, finding.cue()),
                spans(passage, finding.content()),
                finding.rule(),
                finding.reliability(),
                isNegated(passage, finding),
                isHedged(passage, finding));
    }

    private static List<Span> spans(Passage passage, List<TokenSpan> pieces) {
        List<Span> spans = new ArrayList<>(pieces.size());
        for (TokenSpan piece : pieces) {
            spans.add(passage.document.span(piece.first(), piece.end()));
        }
        return spans;
    }

    private static boolean isNegated(Passage passage, Finding finding) {
        for (TokenSpan piece : finding.cue()) {
            var group = passage.verb(piece.end() - 1);
            if (group != null && group.negated()) {
                return true;
            }
        }
        return false;
    }

    /** "reportedly said", "Ames said, apparently, that", "may have told". */
    private static boolean isHedged(Passage passage, Finding finding) {
        for (TokenSpan piece : finding.cue()) {
            var group = passage.verb(piece.end() - 1);
            for (int i = Math.max(0, piece.first() - 1); i <= piece.end() && i < passage.document.size(); i++) {
                Token word = passage.token(i);
                boolean possible = group != null && group.modal() && (word.is("may") || word.is("might"));
                if (possible || passage.lexicon.isForm(CuePart.HEDGE, word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Kind kind(Passage passage, Finding finding) {
        boolean block = isBlock(finding);
        boolean quoted = block;
        boolean unquoted = false;
        for (TokenSpan piece : finding.content()) {
            for (int i = piece.first(); i < piece.end(); i++) {
                boolean word = passage.token(i).isWord();
                quoted |= word && passage.isQuoted(i);
                unquoted |= word && !block && !passage.isQuoted(i);
            }
        }
        if (quoted) {
            return unquoted ? Kind.MIXED : Kind.DIRECT;
        }
        return finding.cueClass() == CueClass.ATTITUDE ? Kind.NARRATED : Kind.INDIRECT;
    }
}
