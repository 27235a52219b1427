package org.gongkai.platform.start;

import java.nio.file.Path;
import java.util.HashMap;
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

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var properties = read(environment.getSystemEnvironment());
        var sources = environment.getPropertySources();
        sources.addAfter("systemEnvironment", new MapPropertySource("gongkai", properties));
        sources.addLast(new MapPropertySource(
                "gongkai defaults",
                Map.of("gongkai.data", dataByDefault(environment).toString())));
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
        for (var setting : new Setting[] {Setting.GONGKAI_DATABASE_USER, Setting.GONGKAI_DATABASE_PASSWORD}) {
            if (url != properties.containsKey(setting.property())) {
                throw new StartFailure("external-server-incomplete", url ? setting : Setting.GONGKAI_DATABASE_URL);
            }
        }
    }

    private static Path dataByDefault(ConfigurableEnvironment environment) {
        return Path.of(environment.getProperty("gongkai.home", "."), "data")
                .toAbsolutePath()
                .normalize();
    }
}
