package dev.parley.view.http;

import dev.parley.view.codec.Json;
import dev.parley.view.model.Statement;
import dev.parley.view.search.StatementSearch;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingCallback;

/** All statements of a filter, written as fast as the client reads: a few at a time are in memory. */
final class Export implements Answer {
    private static final int AT_ONCE = 4;
    private static final Semaphore ROOM = new Semaphore(AT_ONCE);

    private final Form form;
    private final Supplier<StatementSearch.Cursor> statements;

    /** How it is written. */
    enum Form {
        CSV("text/csv; charset=utf-8; header=present", "statements.csv"),
        JSON_LINES("application/jsonl; charset=utf-8", "statements.jsonl");

        private final String type;
        private final String file;

        Form(String type, String file) {
            this.type = type;
            this.file = file;
        }
    }

    Export(Form form, Supplier<StatementSearch.Cursor> statements) {
        this.form = form;
        this.statements = statements;
    }

    @Override
    public void write(Request request, Response response, Callback callback) {
        if (!ROOM.tryAcquire()) {
            throw RequestException.busy("there are " + AT_ONCE + " exports at work already", 5);
        }
        try {
            var cursor = statements.get();
            response.setStatus(200);
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, form.type);
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
            response.getHeaders().put("Content-Disposition", "attachment; filename=\"" + form.file + '"');
            new Writing(cursor, response, callback, request.getMethod().equals("HEAD")).iterate();
        } catch (RuntimeException e) {
            ROOM.release();
            throw e;
        }
    }

    private final class Writing extends IteratingCallback {
        private final StatementSearch.Cursor cursor;
        private final Response response;
        private final Callback callback;
        private final boolean headAlone;
        private boolean begun;
        private boolean done;

        private Writing(StatementSearch.Cursor cursor, Response response, Callback callback, boolean headAlone) {
            this.cursor = cursor;
            this.response = response;
            this.callback = callback;
            this.headAlone = headAlone;
        }

        @Override
        protected Action process() {
            if (done) {
                return Action.SUCCEEDED;
            }
            List<Statement> next = headAlone ? List.of() : cursor.next();
            done = next.isEmpty();
            response.write(done, ByteBuffer.wrap(chunk(next)), this);
            return Action.SCHEDULED;
        }

        private byte[] chunk(List<Statement> next) {
            var bytes = new ByteArrayOutputStream();
            if (!begun && form == Form.CSV) {
                bytes.writeBytes(Csv.header().getBytes(StandardCharsets.UTF_8));
            }
            begun = true;
            for (var statement : next) {
                if (form == Form.CSV) {
                    bytes.writeBytes(Csv.rows(statement).getBytes(StandardCharsets.UTF_8));
                } else {
                    bytes.writeBytes(Json.bytes(statement));
                    bytes.write('\n');
                }
            }
            return bytes.toByteArray();
        }

        @Override
        protected void onCompleteSuccess() {
            end();
            callback.succeeded();
        }

        @Override
        protected void onCompleteFailure(Throwable cause) {
            end();
            callback.failed(cause);
        }

        private void end() {
            cursor.close();
            ROOM.release();
        }
    }
}
