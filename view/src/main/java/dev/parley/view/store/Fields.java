package dev.parley.view.store;

/**
 * The fields of the index; each has one form in all documents that have it. Whoever changes what one means raises
 * {@link Store#SCHEMA}: the index is then built anew.
 */
public final class Fields {
    /** Names a document, and all that were added with it in one block. */
    public static final String KEY = "key";

    /** Which {@link Kind} of document this is. */
    public static final String TYPE = "t";

    /** What is answered, as JSON; stored. */
    public static final String JSON = "json";

    /** The reports of a statement, or the windows of an item, as JSON; stored. */
    public static final String MORE = "more";

    public static final String ACTOR = "actor";
    public static final String ACTOR_TYPE = "actorType";
    public static final String AFFILIATION = "affiliation";
    public static final String KIND = "kind";
    public static final String CUE_CLASS = "cueClass";
    public static final String RULE = "rule";
    /** All outlets that report a statement. */
    public static final String OUTLETS = "outlets";

    /** The outlet of an item. */
    public static final String OUTLET = "outlet";

    /** The target of a row or of a shift. */
    public static final String TARGET = "target";

    /** All targets of a statement. */
    public static final String TARGETS = "targets";

    public static final String TARGET_TYPE = "targetType";
    public static final String SIDE = "side";

    /** The side as a number to sum by: {@link #polarity}. */
    public static final String POLARITY = "polarity";

    /** A side and a target in one term: {@link #sideOf}. */
    public static final String SIDE_OF = "sideOf";

    /** Days since 1970-01-01; absent where unknown. */
    public static final String DAY = "day";

    /** Milliseconds since 1970-01-01, the order of what is new. */
    public static final String AT = "at";

    public static final String CONFIDENCE = "confidence";
    public static final String SCORE = "score";
    public static final String COUNT = "count";

    /** Reports of an item whose speaker is not told. */
    public static final String LOOSE = "loose";

    public static final String REASON = "reason";
    public static final String TAGGER = "tagger";

    /** Breaks ties, the same in every index: {@link #tie}. */
    public static final String TIE = "tie";

    /** Words of a statement, stemmed. */
    public static final String TEXT = "text";

    /** Names, roles and affiliations, folded, for words that are begun. */
    public static final String WHO = "who";

    /** Names to show and to sort by, exact. */
    public static final String NAME = "name";

    public static final String MENTION = "mention";
    public static final String TARGET_NAME = "targetName";
    public static final String AFFILIATION_NAME = "affiliationName";
    public static final String AFFILIATION_TYPE = "affiliationType";

    /** Where the record lay in its topic: its partition, and its offset. */
    public static final String PARTITION = "partition";

    public static final String OFFSET = "offset";

    /** The kinds of documents. */
    public enum Kind {
        STATEMENT("s"),
        /** A side that a statement takes on one target. */
        ROW("r"),
        ACTOR("a"),
        ITEM("i"),
        /** A report whose speaker is not told. */
        LOOSE("l"),
        SHIFT("x"),
        LETTER("d"),
        SOURCE("o");

        private final String term;

        Kind(String term) {
            this.term = term;
        }

        /** The term of {@link #TYPE}. */
        public String term() {
            return term;
        }

        /** The key of the document of this kind with an id. */
        public String key(String id) {
            return term + "/" + id;
        }
    }

    private Fields() {}

    public static String sideOf(String polarity, String targetId) {
        return polarity + "/" + targetId;
    }

    /** 1 supports, -1 opposes, 0 is anything else. */
    public static long polarity(String side) {
        return switch (side) {
            case "SUPPORT" -> 1;
            case "OPPOSE" -> -1;
            default -> 0;
        };
    }

    /** A number spread evenly over all keys. */
    public static long tie(String key) {
        var mixed = 0xcbf29ce484222325L;
        for (var i = 0; i < key.length(); i++) {
            mixed = (mixed ^ key.charAt(i)) * 0x100000001b3L;
        }
        mixed = (mixed ^ (mixed >>> 32)) * 0xd6e8feb86659fd93L;
        return mixed ^ (mixed >>> 29);
    }
}
