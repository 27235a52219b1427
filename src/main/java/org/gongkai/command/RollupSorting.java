package org.gongkai.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.gongkai.command.Reading.Read;
import org.gongkai.command.Reading.Unread;
import org.gongkai.command.RollupSelection.LeftOut;
import org.gongkai.command.Years.AgencyYear;
import org.gongkai.platform.Message;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Rollup;

/** Sorts out which reports add up: nothing broken, nothing twice, nothing of another year or on another form. */
final class RollupSorting {

    private static final int FEWEST_WITH_AGGREGATE = 3;

    private final List<LeftOut> leftOut = new ArrayList<>();

    private RollupSorting() {}

    static RollupSelection of(List<Reading> readings, OptionalInt asked, Console console) throws Refusal {
        return new RollupSorting().sorted(readings, asked, console);
    }

    private RollupSelection sorted(List<Reading> readings, OptionalInt asked, Console console) throws Refusal {
        var read = read(readings);
        var year = asked.isPresent() ? asked.getAsInt() : onlyYear(read, console);
        var ofYear = keep(read, part -> otherYear(part, year));
        var sound = keep(ofYear, RollupSorting::broken);
        var form = form(sound, year);
        var onForm = keep(sound, part -> otherForm(part, form));
        var parts = withoutDuplicates(onForm);
        if (parts.isEmpty()) {
            throw Refusal.failed("rollup.nothing", leftOut.size());
        }
        return new RollupSelection(form, year, parts, List.copyOf(leftOut), suspects(parts));
    }

    private List<Read> read(List<Reading> readings) {
        var read = new ArrayList<Read>();
        for (var reading : readings) {
            switch (reading) {
                case Read one -> read.add(one);
                case Unread(var file, var words) -> leftOut.add(new LeftOut(file, words, false));
            }
        }
        return read;
    }

    /** The year that every report tells; a sum over several years means nothing. */
    private static int onlyYear(List<Read> read, Console console) throws Refusal {
        var years = new TreeMap<Integer, Integer>();
        read.forEach(part -> part.report().year().ifPresent(year -> years.merge(year, 1, Integer::sum)));
        if (years.isEmpty()) {
            throw Refusal.usage("rollup.noYear");
        }
        if (years.size() > 1) {
            var told = years.entrySet().stream()
                    .map(each -> console.words().of("rollup.yearCount", each.getKey(), each.getValue()))
                    .toList();
            throw Refusal.usage("rollup.years", String.join(console.words().of("list.comma"), told));
        }
        return years.firstKey();
    }

    private List<Read> keep(List<Read> from, Function<Read, Optional<LeftOut>> whyNot) {
        var kept = new ArrayList<Read>();
        for (var part : from) {
            whyNot.apply(part).ifPresentOrElse(leftOut::add, () -> kept.add(part));
        }
        return kept;
    }

    private static Optional<LeftOut> otherYear(Read part, int year) {
        var told = part.report().year();
        if (told.isEmpty()) {
            return leaveOut(part, "rollup.untoldYear");
        }
        return told.getAsInt() == year
                ? Optional.empty()
                : Optional.of(new LeftOut(part.file(), Message.of("rollup.otherYear", told.getAsInt()), true));
    }

    private static Optional<LeftOut> broken(Read part) {
        var illegible = Rollup.unreadable(part.report().figures());
        if (!illegible.isEmpty()) {
            return leaveOut(part, "rollup.illegible", illegible.size());
        }
        var blocking = part.findings().stream().filter(Finding::blocks).toList();
        if (blocking.isEmpty()) {
            return Optional.empty();
        }
        var rules =
                blocking.stream().map(finding -> finding.rule().id()).distinct().toList();
        return leaveOut(part, "rollup.broken", blocking.size(), String.join("、", rules));
    }

    /** The form all are on, or else the one prescribed for the year: figures of two forms cannot be added. */
    private static Form form(List<Read> parts, int year) {
        var forms = parts.stream().map(part -> part.report().form()).distinct().toList();
        return forms.size() == 1 ? forms.getFirst() : Form.of(Format.prescribedFor(year));
    }

    private static Optional<LeftOut> otherForm(Read part, Form form) {
        var other = part.report().form();
        if (other == form) {
            return Optional.empty();
        }
        return other.isMixed()
                ? leaveOut(part, "rollup.mixedForm", form.format().label())
                : leaveOut(
                        part,
                        "rollup.otherForm",
                        other.format().label(),
                        form.format().label());
    }

    private static Optional<LeftOut> leaveOut(Read part, String key, Object... arguments) {
        return Optional.of(new LeftOut(part.file(), Message.of(key, arguments), false));
    }

    /** Of several files with one report one is added; where their figures differ, none, for nobody can tell which is right. */
    private List<Read> withoutDuplicates(List<Read> from) {
        var groups = new LinkedHashMap<Object, List<Read>>();
        from.forEach(part ->
                groups.computeIfAbsent(key(part), ignored -> new ArrayList<>()).add(part));
        var kept = new ArrayList<Read>();
        for (var group : groups.values()) {
            var first = group.getFirst();
            var agree = group.stream()
                    .allMatch(part ->
                            part.report().figures().equals(first.report().figures()));
            if (agree) {
                kept.add(first);
            } else {
                leftOut.add(conflict(first, group.get(1).file()));
            }
            group.stream()
                    .skip(1)
                    .forEach(part -> leftOut.add(
                            agree
                                    ? new LeftOut(part.file(), Message.of("rollup.twice", first.file()), true)
                                    : conflict(part, first.file())));
        }
        return kept;
    }

    private static Object key(Read part) {
        var key = AgencyYear.of(part.report());
        return key.isPresent() ? key.get() : part;
    }

    private static LeftOut conflict(Read part, String other) {
        return new LeftOut(part.file(), Message.of("rollup.conflict", other), false);
    }

    /** Parts that are, cell by cell, the sum of all the others. */
    private static List<Read> suspects(List<Read> parts) {
        if (parts.size() < FEWEST_WITH_AGGREGATE) {
            return List.of();
        }
        var form = parts.getFirst().report().form();
        var all = Rollup.sum(
                form, parts.stream().map(part -> part.report().figures()).toList());
        return parts.stream()
                .filter(part -> isHalf(part.report().figures(), all))
                .toList();
    }

    private static boolean isHalf(Figures part, Figures all) {
        var isZero = true;
        for (var slot : all.form().slots()) {
            var value = part.valueOrZero(slot).orElse(BigDecimal.ZERO);
            if (value.add(value).compareTo(all.valueOrZero(slot).orElse(BigDecimal.ZERO)) != 0) {
                return false;
            }
            isZero &= value.signum() == 0;
        }
        return !isZero;
    }
}
