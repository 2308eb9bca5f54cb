package dev.parley.service.broker;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;

/** Waits for what the brokers say. A failure is a KafkaException that says what was asked, with the brokers' own as its cause. */
public final class Answers {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Answers() {}

    /** What the brokers say, within 20 seconds. */
    public static <T> T await(String question, KafkaFuture<T> answer) {
        try {
            return answer.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            throw new KafkaException(question + ": " + cause.getMessage(), cause);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new KafkaException(question, new TimeoutException("no answer from the brokers within " + LONGEST));
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
