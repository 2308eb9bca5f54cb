package dev.parley.service.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a service's command line says. */
public record Arguments(boolean help, @Nullable Path config, List<String> assignments) {

    public static Arguments parse(String... args) {
        var help = false;
        Path config = null;
        List<String> assignments = new ArrayList<>();
        for (var i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--help", "-h" -> help = true;
                case "--config" -> config = Path.of(value(args, ++i));
                case "--set" -> assignments.add(value(args, ++i));
                default -> throw new SettingsException("unknown argument " + args[i] + "; try --help");
            }
        }
        return new Arguments(help, config, List.copyOf(assignments));
    }

    private static String value(String[] args, int at) {
        if (at >= args.length) {
            throw new SettingsException(args[at - 1] + " wants a value");
        }
        return args[at];
    }

    public Settings settings(List<Setting> own, Map<String, String> environment) {
        var reader = Settings.of(own);
        var inEnvironment = environment.get("PARLEY_CONFIG");
        if (config != null) {
            reader.file(config);
        } else if (inEnvironment != null) {
            reader.file(Path.of(inEnvironment));
        }
        return reader.environment(environment).commandLine(assignments).read();
    }

    public static String help(String name, List<Setting> own) {
        var text = new StringBuilder(
                "parley " + name + " [--config FILE] [--set KEY=VALUE]...\n\n"
                        + "Settings, from weakest to strongest: defaults, FILE (or $PARLEY_CONFIG), PARLEY_* variables, --set.\n\n");
        List<Setting> all = new ArrayList<>(own);
        all.addAll(ServiceSettings.all());
        all.forEach(s -> text.append(s.key())
                .append(s.defaultValue() == null ? "" : " = " + s.defaultValue())
                .append("\n    ")
                .append(s.doc())
                .append('\n'));
        return text.toString();
    }
}
