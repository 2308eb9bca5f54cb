package dev.parley.ingest.page;

import org.jsoup.nodes.Element;

/**
 * One paragraph, heading or list item of a page.
 *
 * @param text     its words, white space collapsed
 * @param linked   how many of its characters are links
 * @param element  the block element that holds it
 * @param sentence whether it ends like a sentence
 */
record Block(String text, int linked, Element element, boolean sentence) {
    private static final int GOOD = 40;

    static Block of(String text, int linked, Element element) {
        return new Block(text, Math.min(linked, text.length()), element, endsSentence(text));
    }

    int length() {
        return text.length();
    }

    double linkShare() {
        return (double) linked / text.length();
    }

    boolean isHeading() {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    /** Whether it reads like a paragraph of an article. */
    boolean isProse() {
        return !isHeading() && linkShare() < 0.5 && (length() >= GOOD * 2 || (length() >= GOOD && sentence));
    }

    private static boolean endsSentence(String text) {
        int at = text.length() - 1;
        while (at > 0 && "\"'”’»)]*".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ".!?…:;。！？؟।".indexOf(text.charAt(at)) >= 0;
    }
}
