package dev.parley.enrich.quote.passage;

import dev.parley.enrich.quote.cue.CueLexicon;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import java.util.List;

/**
 * Where a content is likeliest to end: a logistic model reads the places from left to right and tells of each how likely the
 * content stops there, given that it did not stop before. Its features are shapes, and small words of our own list; the weights are in
 * {@code ends.txt}, whose head says what they were fitted on.
 */
public class Ends {

    public static final int MOST_FEATURES = 20;
    private static final int MOST_PLACES = 40;

    public static final Signs SIGNS = new Signs();
    private static final List<Shape> SHAPES = List.of(Shape.values());
    private static final List<Boundary> CUTS = List.of(Boundary.values());
    private static final List<Integer> FAMILY = Signs.upTo(2);
    private static final Signs.Group SHAPE_CUT = SIGNS.group("cut", SHAPES, CUTS);
    private static final Signs.Group FAMILY_CUT_NEXT = SIGNS.group("family-next", FAMILY, CUTS, CUTS);
    private static final Signs.Group LENGTH = SIGNS.group("length", SHAPES, Signs.upTo(7));
    private static final Signs.Group REST = SIGNS.group("rest", FAMILY, CUTS, Signs.upTo(5));
    private static final Signs.Group HAND = SIGNS.group("rule", SHAPES, CUTS, Signs.upTo(2));
    private static final Signs.Group FINITE = SIGNS.group("finite", FAMILY, CUTS, Signs.upTo(2));
    private static final Signs.Group RELATIVE = SIGNS.group("relative", FAMILY, CUTS, Signs.upTo(2));
    private static final Signs.Group CLAUSE = SIGNS.group("clause", FAMILY, CUTS, Signs.upTo(1));
    private static final Signs.Group CUE = SIGNS.group("cue", FAMILY, CUTS, Signs.upTo(4));
    private static final Signs.Group COMMAS = SIGNS.group("commas", FAMILY, CUTS, Signs.upTo(2));
    private static final Signs.Group BARRIER = SIGNS.group("barrier", FAMILY, Signs.upTo(1));
    private static final Signs.Group VENUE = SIGNS.group("venue", FAMILY, CUTS, Signs.upTo(1));
    private static final Signs.Group QUOTED = SIGNS.group("quoted", FAMILY, CUTS, Signs.upTo(4));

    private static final Signs.Group STRONG = SIGNS.group("strong", FAMILY, CUTS, Signs.upTo(1));
    private static final Signs.Group SERIES = SIGNS.group("series", FAMILY, CUTS, Signs.upTo(1));
    private static final Signs.Group ASIDE = SIGNS.group("aside", FAMILY, CUTS, Signs.upTo(4));
    private static final Signs.Group GOVERNED = SIGNS.group("governed", FAMILY, CUTS, Signs.upTo(6));

    /** How many features know no word; those behind them may be learned only from texts whose licence allows that. */
    public static final int WORDLESS = SIGNS.size();

    private static final Signs.Group LINK =
            SIGNS.group("link", FAMILY, CueLexicon.english().links());
    private static final Signs.Group SHAPE_LINK =
            SIGNS.group("shape-link", SHAPES, CueLexicon.english().links());

    private static final Ends FITTED = new Ends(shipped());

    private final Weights weights;

    public Ends(Weights weights) {
        this.weights = weights;
    }

    public static Ends fitted() {
        return FITTED;
    }

    /** The weights that are in force. */
    public static Weights shipped() {
        return Weights.read(Ends.class, "ends.txt", SIGNS);
    }

    /** A content's start, and what is known of its surroundings. */
    public record Request(Shape shape, int first, int end, boolean relative, boolean subordinate, int rule) {}

    /** An end, exclusive, and how likely at least half of the words are right. */
    public record End(int at, double certainty) {}

    /** What one choice writes down, kept for a document's next. */
    public static final class Scratch {
        private final int[] places = new int[MOST_PLACES];
        private final double[] ends = new double[MOST_PLACES];
        private final int[] features = new int[MOST_FEATURES];
    }

    public End choose(Passage passage, Request request) {
        int[] places = passage.scratch.places;
        double[] ends = passage.scratch.ends;
        int[] features = passage.scratch.features;
        double left = 1;
        int count = 0;
        Scan scan = new Scan(passage, request);
        for (int i = scan.next(); i >= 0; i = scan.next()) {
            boolean last = i >= request.end() || count == MOST_PLACES - 1;
            double stops = last ? 1 : weights.probability(features, scan.features(features));
            places[count] = last && !scan.isBarrier() ? request.end() : i;
            ends[count++] = left * stops;
            left *= 1 - stops;
            if (last || left < 0.005) {
                break;
            }
        }
        return best(request.first(), places, ends, count);
    }

    /** The end that shares half of its words with the most likely others: those from half its length to twice it. */
    private static End best(int first, int[] places, double[] ends, int count) {
        int best = 0;
        double most = -1;
        double found = 0;
        int half = 0;
        for (int i = 0; i < count; i++) {
            double near = 0;
            int length = places[i] - first;
            while (2 * (places[half] - first) < length) {
                half++;
            }
            for (int j = half; j < count && places[j] - first <= 2 * length; j++) {
                near += ends[j];
            }
            double worth = near + ends[i];
            if (worth > most) {
                most = worth;
                best = i;
                found = near;
            }
        }
        return new End(count == 0 ? first : places[best], found);
    }

    /** Goes from place to place; a quotation is passed in one step. */
    public static final class Scan {

        private final Passage passage;
        private final Request request;
        private final Boundary start;
        private int at;
        private int read;
        private int commas;
        private int finites;
        private int openers;
        private Boundary cut = Boundary.NONE;

        public Scan(Passage passage, Request request) {
            this.passage = passage;
            this.request = request;
            this.at = request.first();
            this.read = request.first();
            this.start = Boundary.at(passage, request.first(), request.end());
        }

        /** The next place; the request's end at last, then -1. */
        public int next() {
            if (at >= request.end()) {
                return -1;
            }
            do {
                at = after(at);
                cut = Boundary.at(passage, at, request.end());
            } while (at < request.end() && (cut == Boundary.NONE || isClosing(at)));
            count();
            return Math.min(at, request.end());
        }

        private boolean isClosing(int i) {
            return passage.isMark(i) && !passage.isOpening(i);
        }

        private int after(int i) {
            Quotation quotation = passage.quotation(i);
            if (quotation == null || quotation.open() < request.first() || quotation.close() < i) {
                return i + 1;
            }
            return quotation.close() + 1;
        }

        private void count() {
            for (; read < at && read < request.end(); read++) {
                commas += passage.isComma(read) || passage.isDash(read) ? 1 : 0;
                finites += passage.isFiniteVerb(read) ? 1 : 0;
                Boundary opener = Boundary.at(passage, read, request.end());
                openers += opener.opensClause() ? 1 : 0;
            }
        }

        /** Where a quotation with a cue of its own begins, or the comma before it. */
        public boolean isBarrier() {
            boolean before = (cut == Boundary.COMMA
                            || cut == Boundary.DASH
                            || cut == Boundary.COLON
                            || cut == Boundary.SEMICOLON)
                    && passage.spoken.isBarrier(at + 1);
            return at < request.end() && (passage.spoken.isBarrier(at) || before);
        }

        /** Writes the features of the present place; returns how many. */
        public int features(int[] out) {
            int family = request.shape().family();
            int shape = request.shape().ordinal();
            int c = cut.ordinal();
            Boundary second = Boundary.at(passage, at + 1, request.end());
            int s = second.ordinal();
            int n = 0;
            out[n++] = SHAPE_CUT.of(shape, c);
            out[n++] = FAMILY_CUT_NEXT.of(family, c, s);
            out[n++] = LENGTH.of(shape, bucket(at - request.first()));
            out[n++] = REST.of(family, c, Math.min(bucket(request.end() - at), 5));
            out[n++] = HAND.of(shape, c, request.rule() == at ? 1 : request.rule() < at ? 2 : 0);
            out[n++] = FINITE.of(family, c, finites == 0 ? 0 : finites <= openers ? 1 : 2);
            out[n++] = RELATIVE.of(family, c, request.relative() ? 2 : request.subordinate() ? 1 : 0);
            int after = cut == Boundary.COMMA
                            || cut == Boundary.DASH
                            || cut == Boundary.SEMICOLON
                            || cut == Boundary.CONJUNCTION
                            || cut == Boundary.BUT
                    ? at + 1
                    : at;
            out[n++] = CLAUSE.of(family, c, clauseAt(after) ? 1 : 0);
            out[n++] = CUE.of(family, c, cue(after));
            out[n++] = COMMAS.of(family, c, Math.min(commas, 2));
            out[n++] = BARRIER.of(family, passage.spoken.isBarrier(at) || passage.spoken.isBarrier(after) ? 1 : 0);
            out[n++] = VENUE.of(family, c, passage.extents.isVenue(after) ? 1 : 0);
            boolean quoted = at > request.first() && passage.isMark(at - 1);
            boolean closes = quoted && passage.endsQuotedClause(at - 1);
            int mark = closes ? start == Boundary.MARK ? 4 : 3 : quoted ? 1 : passage.isOpening(after) ? 2 : 0;
            out[n++] = QUOTED.of(family, c, mark);
            out[n++] = STRONG.of(family, c, takesSides(after) ? 1 : 0);
            out[n++] = SERIES.of(family, c, family > 0 && passage.asides.opensSeries(at, request.end()) ? 1 : 0);
            out[n++] = ASIDE.of(family, c, family == 0 ? 0 : passage.asides.kind(at, request.end()));
            out[n++] = GOVERNED.of(family, c, passage.asides.governed(after));
            int link = passage.has(after) ? passage.lexicon.link(passage.token(after)) : -1;
            if (link >= 0) {
                out[n++] = LINK.of(family, link);
                out[n++] = SHAPE_LINK.of(shape, link);
            }
            return n;
        }

        /** "and urged", "accused": a verb that plainly says or takes a side. */
        private boolean takesSides(int i) {
            int from = afterLink(i);
            VerbGroup group = passage.verb(from);
            return group != null
                    && group.first() == from
                    && group.isFinite()
                    && !group.passive()
                    && passage.lexicon.isPlain(passage.main(group));
        }

        private boolean clauseAt(int i) {
            int from = passage.isTag(i, Tag.CONJUNCTION) ? i + 1 : i;
            NounPhrase phrase = passage.noun(from);
            return phrase != null && phrase.first() == from && passage.isFiniteVerb(phrase.end());
        }

        /** 1 a participle that reports, 2 a finite verb that reports, 3 a speaker and such a verb, 4 the same in a clause beside. */
        private int cue(int i) {
            int from = afterLink(i);
            VerbGroup group = passage.verb(from);
            if (group != null && group.first() == from && passage.lexicon.isCueVerb(passage.main(group))) {
                return group.form() == VerbGroup.Form.ING ? 1 : group.isFinite() ? 2 : 0;
            }
            NounPhrase phrase = passage.noun(from);
            VerbGroup verb =
                    phrase == null || phrase.first() != from ? null : passage.subjects.verbOf(phrase, request.end());
            boolean reports = verb != null && passage.lexicon.isReport(passage.main(verb));
            return !reports ? 0 : passage.isTag(i, Tag.SUBORDINATOR) ? 4 : 3;
        }

        /** Past "and", "while" and adverbs. */
        private int afterLink(int i) {
            int from = i;
            while (from < request.end() && from < i + 5 && isLink(from)) {
                from++;
            }
            return from;
        }

        private boolean isLink(int i) {
            return passage.isTag(i, Tag.CONJUNCTION)
                    || passage.isTag(i, Tag.SUBORDINATOR)
                    || passage.isTag(i, Tag.ADVERB);
        }

        private static int bucket(int length) {
            return length < 2
                    ? 0
                    : length < 3
                            ? 1
                            : length < 5 ? 2 : length < 8 ? 3 : length < 13 ? 4 : length < 21 ? 5 : length < 35 ? 6 : 7;
        }
    }
}
