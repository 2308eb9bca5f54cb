package dev.parley.local;

import dev.parley.ingest.Main;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;

/**
 * Ingest in a JVM that is started ahead: it waits for the name of its instance, the first line of its input, and then does what
 * the main class does with its arguments. So a test that kills it again and again does not wait for JVMs.
 */
final class WaitingIngest {
    private WaitingIngest() {}

    public static void main(String[] args) throws Exception {
        for (Class<?> needed : List.of(Main.class, KafkaConsumer.class, KafkaProducer.class)) {
            Class.forName(needed.getName(), true, WaitingIngest.class.getClassLoader());
        }
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var name = input.readLine();
        if (name == null) {
            return;
        }
        var all = new ArrayList<>(List.of(args));
        for (var setting : List.of("ingest.instance=", "ingest.contact=")) {
            all.addAll(List.of("--set", setting + name));
        }
        Main.main(all.toArray(String[]::new));
    }
}
