package org.gongkai.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** Gives every Spring context of the tests a data folder, and so a database, of its own, and free ports; a folder that is named is kept. */
class FolderOfEachContext implements EnvironmentPostProcessor, Ordered {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Emptied when first asked for, and so not by a process that is given a folder: the one that started it is using these. */
    private static final class Folders {
        private static final Path ALL =
                emptied(Path.of("target", "test-data", System.getProperty("gongkai.tests.fork", "0"))
                        .toAbsolutePath());
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty(Setting.GONGKAI_DATA.name())) {
            return;
        }
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "tests",
                        Map.of(
                                "gongkai.data",
                                        Folders.ALL
                                                .resolve("context-" + NUMBER.incrementAndGet())
                                                .toString(),
                                "server.port", "0",
                                "management.server.port", "0")));
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    private static Path emptied(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
