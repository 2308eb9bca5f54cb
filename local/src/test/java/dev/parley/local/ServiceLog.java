package dev.parley.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The warnings and errors of services' logs, counted, each with why an operator may expect it while brokers and services are
 * restarted in turn.
 */
final class ServiceLog {
    private static final Pattern LINE =
            Pattern.compile("\\S+ (?<level>WARN |ERROR) (?<service>\\S+) \\[[^\\]]+\\] (?<logger>\\S+) (?<message>.*)");

    /** What a line is about, by words of its logger and message, and why it may be there. */
    private record Expected(Pattern words, String why) {}

    private static final List<Expected> EXPECTED = List.of(new Expected(
            Pattern.compile("BrokerWatch the brokers do not answer"), "told once while no broker answers"));

    private final Map<String, Integer> expected = new TreeMap<>();
    private final List<String> unexplained = new ArrayList<>();
    private int lines;

    static ServiceLog of(List<Path> files) throws IOException {
        var log = new ServiceLog();
        for (var file : files) {
            Files.readAllLines(file).forEach(log::add);
        }
        return log;
    }

    private void add(String line) {
        lines++;
        var found = LINE.matcher(line);
        if (found.matches()) {
            var about = why(found);
            about.ifPresentOrElse(
                    why -> expected.merge(found.group("level") + found.group("service") + ": " + why, 1, Integer::sum),
                    () -> unexplained.add(line));
        }
    }

    private static Optional<String> why(Matcher line) {
        var said = line.group("logger") + " " + line.group("message");
        return EXPECTED.stream()
                .filter(one -> one.words().matcher(said).find())
                .map(Expected::why)
                .findFirst();
    }

    int lines() {
        return lines;
    }

    /** By level, service and why, how many. */
    Map<String, Integer> expected() {
        return expected;
    }

    /** Whole lines that nothing explains. */
    List<String> unexplained() {
        return unexplained;
    }
}
