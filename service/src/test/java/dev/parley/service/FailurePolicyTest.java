package dev.parley.service;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;

class FailurePolicyTest {
    private final FailurePolicy policy = new FailurePolicy(Clock.systemUTC(), "parley-sink");

    @Test
    void shouldReplaceThreadsThroughAnOutageHoweverLong() {
        for (var i = 0; i < 100; i++) {
            var failure = new StreamsException("task", new TimeoutException("no broker"));
            assertThat(policy.handle(failure)).isEqualTo(REPLACE_THREAD);
        }
        assertThat(String.valueOf(policy.last())).contains("no broker");
    }

    @Test
    void shouldGiveUpWhenItDiesOfTheSameAgainAndAgain() {
        for (var i = 0; i < 5; i++) {
            assertThat(policy.handle(new IllegalStateException("broken"))).isEqualTo(REPLACE_THREAD);
        }
        assertThat(policy.handle(new IllegalStateException("broken"))).isEqualTo(SHUTDOWN_CLIENT);
    }

    @Test
    void shouldStopAtOnceWhereAStateStoreFails() {
        var failure = new StreamsException("task", new ProcessorStateException("disk full"));
        assertThat(policy.handle(failure)).isEqualTo(SHUTDOWN_CLIENT);
    }

    @Test
    void shouldStopAtOnceWhereTheSourceTopicIsMissing() {
        assertThat(policy.handle(new MissingSourceTopicException("gone"))).isEqualTo(SHUTDOWN_CLIENT);
    }

    @Test
    void shouldEndAtOnceAndNameWhatTheBrokersRefuse() {
        var failure = new StreamsException("wrapped", new TransactionalIdAuthorizationException("Transactional Id"));

        assertThat(policy.handle(failure)).isEqualTo(SHUTDOWN_CLIENT);
        assertThat(String.valueOf(policy.last()))
                .contains("Write on transactional ids that begin with parley-sink-", "`parley acls`");
    }
}
