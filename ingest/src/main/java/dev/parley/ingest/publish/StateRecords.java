package dev.parley.ingest.publish;

import dev.parley.avro.IngestState;
import dev.parley.avro.IngestStateKind;
import dev.parley.ingest.fetch.Validators;
import dev.parley.ingest.publish.SeenItems.Known;
import dev.parley.ingest.source.PageState;
import dev.parley.ingest.source.SourceState;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is remembered, as records of the state topic and back. */
final class StateRecords {
    static final String ITEM = "item/";
    static final String SOURCE = "source/";
    static final String PAGE = "page/";

    private StateRecords() {}

    static IngestState of(Known item, Instant now) {
        Map<String, String> said = new LinkedHashMap<>();
        item.saidBy().forEach((source, hash) -> said.put(source, hex(hash)));
        return begin(IngestStateKind.ITEM, now)
                .setContentHash(item.isHeld() ? hex(item.hash()) : null)
                .setSourceItemId(item.ownId())
                .setSaidBy(said)
                .build();
    }

    static IngestState of(SourceState source, Instant now) {
        return begin(IngestStateKind.SOURCE, now)
                .setOptions(source.options())
                .setMovedTo(source.movedTo())
                .setEtag(source.validators().etag())
                .setLastModified(source.validators().lastModified())
                .setFailures(source.failures())
                .setNotBefore(source.notBefore())
                .setGoneSince(source.goneSince())
                .setItemId(source.itemId())
                .build();
    }

    static IngestState of(PageState page, Instant now) {
        return begin(IngestStateKind.PAGE, now)
                .setDeclaredAt(page.declaredAt())
                .setContentHash(page.seenHash())
                .setEtag(page.validators().etag())
                .setLastModified(page.validators().lastModified())
                .setGoneSince(page.goneSince())
                .setItemId(page.itemId())
                .build();
    }

    private static IngestState.Builder begin(IngestStateKind kind, Instant now) {
        return IngestState.newBuilder().setKind(kind).setChangedAt(now).setSaidBy(Map.of());
    }

    static Known item(IngestState state) {
        Map<String, Long> said = new HashMap<>();
        state.getSaidBy().forEach((source, hash) -> said.put(source.intern(), SeenItems.bits(hash)));
        String hash = state.getContentHash();
        return new Known(
                hash == null ? Known.WITHDRAWN : SeenItems.bits(hash), state.getSourceItemId(), Map.copyOf(said));
    }

    static SourceState source(IngestState state) {
        return new SourceState(
                state.getOptions(),
                state.getMovedTo(),
                validators(state),
                state.getFailures(),
                state.getNotBefore(),
                state.getGoneSince(),
                state.getItemId());
    }

    static PageState page(IngestState state) {
        return new PageState(
                state.getDeclaredAt(),
                state.getContentHash(),
                validators(state),
                state.getGoneSince(),
                state.getItemId());
    }

    private static Validators validators(IngestState state) {
        return new Validators(state.getEtag(), state.getLastModified());
    }

    private static @Nullable String hex(long hash) {
        return String.format("%016x", hash);
    }
}
