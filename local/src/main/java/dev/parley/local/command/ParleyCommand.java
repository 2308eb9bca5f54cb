package dev.parley.local.command;

import dev.parley.local.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code parley}: what stands above its commands. */
@Command(
        name = "parley",
        header = "Who said what about whom, taking which side, when, and where it was reported.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        usageHelpAutoWidth = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:done", "1:failed; standard error says what and where", "2:wrong usage or settings"},
        subcommands = {
            DemoCommand.class,
            ReadSources.class,
            ExtractCommand.class,
            StanceCommand.class,
            ServiceCommand.Ingest.class,
            ServiceCommand.Enrich.class,
            ServiceCommand.Sink.class,
            ServiceCommand.View.class,
            ConfigCommand.class,
            TopicsCommand.class,
            TailCommand.class,
            DeadLettersCommand.class,
            ResetCommand.class,
            AclsCommand.class,
        })
public final class ParleyCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show what happens inside, and the stack trace of a failure.")
    private boolean debug;

    private ParleyCommand() {}

    /** Runs a command line and gives its exit status. */
    public static int run(String... args) {
        Logging.choose(args);
        var line = new CommandLine(new ParleyCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExitCodeExceptionMapper(Failures::status)
                .setExecutionExceptionHandler(new Failures())
                .setUsageHelpWidth(Terminal.ofProcess().helpWidth());
        return line.execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a COMMAND is missing");
    }

    boolean isDebug() {
        return debug;
    }
}
