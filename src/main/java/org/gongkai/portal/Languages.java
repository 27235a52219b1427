package org.gongkai.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The languages of the site: Chinese, English, and each that has a bundle {@code portal_TAG.properties} on the class path or in the folder
 * {@code languages} of the data folder. No program is changed to add one.
 */
@Component
public final class Languages {

    private static final Logger log = LoggerFactory.getLogger(Languages.class);
    private static final Pattern FILE = Pattern.compile("portal_([a-z]{2,3}(?:_[A-Za-z0-9]{2,8})*)\\.properties");
    private static final Set<String> TAKEN = Set.of("api");

    private final Map<String, Language> byPrefix = new LinkedHashMap<>();

    Languages(@Value("${gongkai.data}") Path data) {
        keep(Language.CHINESE);
        keep(Language.ENGLISH);
        for (var folder : List.of(
                "classpath*:messages/", data.resolve("languages").toUri().toString())) {
            Arrays.stream(files(folder)).sorted(Languages::byName).forEach(this::read);
        }
    }

    /** Chinese first. */
    public List<Language> all() {
        return List.copyOf(byPrefix.values());
    }

    /** The language whose addresses begin so, such as {@code /bo}. */
    Optional<Language> at(String prefix) {
        return Optional.ofNullable(byPrefix.get(prefix));
    }

    private void keep(Language language) {
        byPrefix.put(language.prefix(), language);
    }

    private static Resource[] files(String folder) {
        try {
            var place = folder.endsWith("/") ? folder : folder + "/";
            return new PathMatchingResourcePatternResolver().getResources(place + "portal_*.properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int byName(Resource one, Resource other) {
        return String.valueOf(one.getFilename()).compareTo(String.valueOf(other.getFilename()));
    }

    private void read(Resource file) {
        var name = FILE.matcher(String.valueOf(file.getFilename()));
        var tag = name.matches()
                ? Locale.forLanguageTag(name.group(1).replace('_', '-')).toLanguageTag()
                : "und";
        if (tag.equals("und") || TAKEN.contains(tag)) {
            log.warn("the name of {} is that of no language", file.getFilename());
        } else if (!byPrefix.containsKey("/" + tag.toLowerCase(Locale.ROOT))) {
            keep(Language.CHINESE.with(tag, words(file)));
        }
    }

    private static Map<String, String> words(Resource file) {
        try (var in = file.getInputStream()) {
            var words = Bundle.read(in);
            words.entrySet().removeIf(each -> !isSound(each.getKey(), each.getValue(), file));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words that no page could show are left out, so that Chinese stands there. */
    private static boolean isSound(String key, String words, Resource file) {
        try {
            if (key.startsWith("date.")) {
                return DateTimeFormatter.ofPattern(words) != null;
            }
            return new MessageFormat(words).getFormats() != null;
        } catch (IllegalArgumentException unsound) {
            log.warn("{}: {} is left out: {}", file.getFilename(), key, unsound.getMessage());
            return false;
        }
    }
}
