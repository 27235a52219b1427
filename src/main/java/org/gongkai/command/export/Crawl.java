package org.gongkai.command.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Follows every link of the site, a few at a time, so that its visitors are not kept waiting. */
final class Crawl {

    private static final int AT_ONCE = 4;

    private final Look look;
    private final Robots robots;
    private final Map<Address, Found> found = new LinkedHashMap<>();

    Crawl(Look look, Robots robots) {
        this.look = look;
        this.robots = robots;
    }

    Map<Address, Found> found() {
        return found;
    }

    /** Adds what the addresses hold, and what they lead to. */
    void follow(Collection<Address> starts) throws NotExported {
        var next = plain(starts);
        try (var workers =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            while (!next.isEmpty()) {
                var level = List.copyOf(next);
                var answers = all(level, workers);
                next = new LinkedHashSet<>();
                for (var i = 0; i < level.size(); i++) {
                    found.put(level.get(i), answers.get(i));
                    next.addAll(plain(answers.get(i).links()));
                }
            }
        }
    }

    /** Adds a page that no link leads to any more, if it says of itself that it was taken back, or leads on. */
    void keepFormer(Address former) throws NotExported {
        if (found.containsKey(former)) {
            return;
        }
        var there = look.atFormer(former);
        if (there instanceof Found.Content || there instanceof Found.LeadsOn) {
            found.put(former, there);
            follow(there.links());
        }
    }

    /** Adds an old address, to which no link leads, if there is something where it leads on to. */
    void addOld(Address old, Address now) throws NotExported {
        follow(Set.of(now));
        var there = found.get(now.withoutQuery());
        if (!found.containsKey(old) && (there instanceof Found.Content || there instanceof Found.Unchanged)) {
            found.put(old, new Found.LeadsOn(now.toString(), Set.of(now)));
        }
    }

    private Set<Address> plain(Collection<Address> addresses) {
        var plain = new LinkedHashSet<Address>();
        for (var address : addresses) {
            if (address.isOfAFile() && !robots.areShutOutOf(address) && !found.containsKey(address.withoutQuery())) {
                plain.add(address.withoutQuery());
            }
        }
        return plain;
    }

    private List<Found> all(List<Address> level, ExecutorService workers) throws NotExported {
        var tasks = level.stream()
                .map(each -> (Callable<Found>) () -> look.at(each))
                .toList();
        var answers = new ArrayList<Found>();
        try {
            for (var answer : workers.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof NotExported known) {
                throw known;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NotExported("export.interrupted");
        }
    }
}
