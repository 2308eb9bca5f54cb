package dev.parley.service.state;

import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Settings;
import dev.parley.service.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder for state stores, seen to be usable before anything starts. */
public final class StateDirectory {
    private static final long LEAST_BYTES = 64L * 1024 * 1024;

    private StateDirectory() {}

    /** Makes the folder and writes into it. Throws SettingsException where that does not work or the disk is full. */
    public static void check(Settings settings) {
        var folder = settings.path(ServiceSettings.STATE_DIR).toAbsolutePath();
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "probe", ".tmp"));
        } catch (IOException e) {
            throw unusable(folder, "cannot be written: " + e);
        }
        var free = freeBytes(folder);
        if (free < LEAST_BYTES) {
            throw unusable(
                    folder,
                    "is on a disk that is full: " + free / 1024 / 1024 + " MB free, at least "
                            + LEAST_BYTES / 1024 / 1024 + " MB wanted");
        }
    }

    private static long freeBytes(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw unusable(folder, "cannot be measured: " + e);
        }
    }

    private static SettingsException unusable(Path folder, String reason) {
        return new SettingsException(
                "state folder " + folder + " " + reason + "; name another with setting " + ServiceSettings.STATE_DIR);
    }
}
