package dev.parley.sink.codec;

import static dev.parley.sink.codec.Codecs.FIXED;
import static dev.parley.sink.codec.Codecs.NUMBER;
import static dev.parley.sink.codec.Codecs.TEXT;
import static dev.parley.sink.codec.Codecs.list;

import dev.parley.revision.Moment;
import dev.parley.sink.ledger.ItemState;

/** The form of what is remembered of an item. */
final class ItemForms {
    static final Form<Moment> MOMENT = moment();
    static final Form<ItemState.Entry> ENTRY = entry();
    static final Form<ItemState> ITEM = item();

    private ItemForms() {}

    private static Form<Moment> moment() {
        var fields = new Fields<Moment>();
        var fetchedAt = fields.add(NUMBER, Moment::fetchedAt);
        var updatedAt = fields.add(FIXED, Moment::updatedAt);
        var contentHash = fields.add(TEXT, Moment::contentHash);
        return fields.form("moment", v -> new Moment(v.get(fetchedAt), v.get(updatedAt), v.get(contentHash)));
    }

    private static Form<ItemState.Entry> entry() {
        var fields = new Fields<ItemState.Entry>();
        var actorId = fields.add(TEXT, ItemState.Entry::actorId);
        var ref = fields.add(ReportForms.REF, ItemState.Entry::ref);
        var digest = fields.add(FIXED, ItemState.Entry::digest);
        return fields.form("entry of an item", v -> new ItemState.Entry(v.get(actorId), v.get(ref), v.get(digest)));
    }

    private static Form<ItemState> item() {
        var fields = new Fields<ItemState>();
        var latest = fields.add(MOMENT, ItemState::latest);
        var contentHash = fields.add(TEXT, ItemState::contentHash);
        var tagger = fields.add(TEXT, ItemState::tagger);
        var firstFetchedAt = fields.add(NUMBER, ItemState::firstFetchedAt);
        var entries = fields.add(list(ENTRY), ItemState::entries);
        return fields.form(
                "item's state",
                v -> new ItemState(
                        v.get(latest), v.get(contentHash), v.get(tagger), v.get(firstFetchedAt), v.get(entries)));
    }
}
