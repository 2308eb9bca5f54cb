package dev.parley.ingest.reading;

import dev.parley.ingest.item.Draft;
import dev.parley.ingest.item.Origin;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.text.PlainText;

/** Plain text: a short first paragraph that ends like no sentence is the title, the rest the body. */
final class TextReader {
    private static final int TITLE = 200;

    private TextReader() {}

    static ReadResult read(String text, Origin origin) {
        String body = PlainText.ofPlain(text);
        var draft = new Draft().url(origin.address());
        int gap = body.indexOf("\n\n");
        if (gap > 0 && gap <= TITLE && ".:;,".indexOf(body.charAt(gap - 1)) < 0) {
            draft.title(body.substring(0, gap));
            body = body.substring(gap + 2);
        }
        return draft.text(body).finish(origin);
    }
}
