package org.gongkai.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.demonstration.content.InventedItem;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.Items;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Which item each file has become, so that a start cut short goes on where it stopped. */
@Component
@ConditionalOnProperty("gongkai.demo")
final class ToldItems {

    private final Items items;
    private final Path file;
    private final Map<String, ItemId> known = new LinkedHashMap<>();

    ToldItems(Items items, @Value("${gongkai.data}") Path data) {
        this.items = items;
        this.file = data.resolve("demonstration-items");
    }

    /** The item made of a file; what was noted in a transaction that came to nothing does not count. */
    Optional<Item> find(InventedItem told) {
        read();
        return Optional.ofNullable(known.get(told.path()))
                .flatMap(items::find)
                .filter(item -> item.content().title().equals(told.title()));
    }

    ItemId id(String path) {
        read();
        return Optional.ofNullable(known.get(path)).orElseThrow(() -> new IllegalStateException("no " + path));
    }

    /** To be called before the transaction ends. */
    void note(InventedItem told, ItemId id) {
        read();
        known.put(told.path(), id);
        try {
            Files.writeString(
                    file, told.path() + "=" + id.value() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        if (!known.isEmpty() || !Files.exists(file)) {
            return;
        }
        try {
            for (var line : Files.readAllLines(file)) {
                var parts = List.of(line.split("=", 2));
                known.put(parts.getFirst(), new ItemId(Long.parseLong(parts.getLast())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
