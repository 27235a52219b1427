package org.gongkai.platform.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.platform.Setting;
import org.gongkai.platform.StartFailure;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Turns the variables of {@link Setting} into the properties the program reads, and refuses what it does not know. */
final class Settings implements EnvironmentPostProcessor {

    private static final String PREFIX = "GONGKAI_";
    private static final List<Setting> WITH_AN_EXTERNAL_SERVER = List.of(
            Setting.GONGKAI_DATABASE_USER,
            Setting.GONGKAI_DATABASE_PASSWORD,
            Setting.GONGKAI_DATABASE_OWNER,
            Setting.GONGKAI_DATABASE_OWNER_PASSWORD);

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var properties = read(environment.getSystemEnvironment());
        var sources = environment.getPropertySources();
        sources.addAfter("systemEnvironment", new MapPropertySource("gongkai", properties));
        sources.addLast(new MapPropertySource(
                "gongkai defaults",
                Map.of("gongkai.data", dataByDefault(environment).toString())));
        prepare(Path.of(environment.getRequiredProperty("gongkai.data")));
    }

    /** Before the log opens its file there, so that a folder that cannot be used is told in words and not by the logging system. */
    private static void prepare(Path data) {
        try {
            if (!Files.isWritable(Files.createDirectories(data.resolve("logs")))) {
                throw new StartFailure("folder-not-writable", data);
            }
        } catch (IOException failure) {
            var full = failure.toString().contains("No space left");
            throw new StartFailure(full ? "disk-full" : "folder-not-writable", data).causedBy(failure);
        }
    }

    static Map<String, Object> read(Map<String, ?> variables) {
        var properties = new HashMap<String, Object>();
        variables.forEach((name, value) -> {
            if (name.startsWith(PREFIX) && !value.toString().isBlank()) {
                var setting = Setting.named(name)
                        .orElseThrow(() -> new StartFailure(
                                "unknown-setting", name, NearestName.to(name).name()));
                properties.put(setting.property(), value.toString().strip());
            }
        });
        requireExternalServerWhole(properties);
        properties.computeIfPresent(
                Setting.GONGKAI_LOG_FORMAT.property(), (name, format) -> format.equals("plain") ? "" : format);
        return properties;
    }

    private static void requireExternalServerWhole(Map<String, Object> properties) {
        var url = properties.containsKey(Setting.GONGKAI_DATABASE_URL.property());
        for (var setting : WITH_AN_EXTERNAL_SERVER) {
            if (url != properties.containsKey(setting.property())) {
                throw new StartFailure("external-server-incomplete", url ? setting : Setting.GONGKAI_DATABASE_URL);
            }
        }
    }

    private static Path dataByDefault(ConfigurableEnvironment environment) {
        // What a demonstration invents must not get among what is real.
        var folder = environment.containsProperty("gongkai.demo") ? "data-demo" : "data";
        return Path.of(environment.getProperty("gongkai.home", "."), folder)
                .toAbsolutePath()
                .normalize();
    }
}
