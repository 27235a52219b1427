package org.gongkai.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.organisation.Post;
import org.gongkai.review.Chain;
import org.gongkai.review.Step;
import org.gongkai.review.Step.Signers;
import org.gongkai.workbench.Faults;

/** The steps as they stand in the editor, right or wrong. */
public record ChainForm(List<Row> rows) {

    private static final Row NEW = new Row("", "", Signers.ANY.name(), "2");

    public ChainForm {
        rows = List.copyOf(rows);
    }

    /** One step as typed. */
    public record Row(String name, String post, String signers, String workingDays) {

        static Row of(Step step) {
            return new Row(step.name(), step.post().name(), step.signers().name(), String.valueOf(step.workingDays()));
        }

        boolean hasName() {
            return !name.isBlank() && name.strip().length() <= Step.LONGEST_NAME;
        }

        boolean hasPost() {
            return Step.POSTS.stream().anyMatch(each -> each.name().equals(post));
        }

        boolean hasDays() {
            return workingDays.matches("[0-9]{1,2}") && Integer.parseInt(workingDays) <= Step.LONGEST_TIME;
        }

        Step step() {
            return new Step(name.strip(), Post.valueOf(post), Signers.valueOf(signers), Integer.parseInt(workingDays));
        }
    }

    static ChainForm of(Chain chain) {
        return new ChainForm(chain.steps().stream().map(Row::of).toList());
    }

    static ChainForm of(HttpServletRequest request) {
        var names = values(request, "name");
        return new ChainForm(IntStream.range(0, Math.min(names.size(), Chain.LONGEST))
                .mapToObj(index -> new Row(
                        names.get(index),
                        at(request, "post", index),
                        at(request, "signers", index).equals(Signers.ALL.name())
                                ? Signers.ALL.name()
                                : Signers.ANY.name(),
                        at(request, "days", index).strip()))
                .toList());
    }

    private static String at(HttpServletRequest request, String field, int index) {
        var values = values(request, field);
        return index < values.size() ? values.get(index) : "";
    }

    private static List<String> values(HttpServletRequest request, String field) {
        var values = request.getParameterValues(field);
        return values == null ? List.of() : Arrays.asList(values);
    }

    ChainForm longer() {
        var more = new ArrayList<>(rows);
        if (more.size() < Chain.LONGEST) {
            more.add(NEW);
        }
        return new ChainForm(more);
    }

    ChainForm without(int index) {
        var fewer = new ArrayList<>(rows);
        if (index >= 0 && index < fewer.size()) {
            fewer.remove(index);
        }
        return new ChainForm(fewer);
    }

    /** With a step one place nearer to the beginning. */
    ChainForm earlier(int index) {
        var turned = new ArrayList<>(rows);
        if (index > 0 && index < turned.size()) {
            Collections.swap(turned, index, index - 1);
        }
        return new ChainForm(turned);
    }

    public boolean canGrow() {
        return rows.size() < Chain.LONGEST;
    }

    Faults faults() {
        var faults = Faults.NONE.when(rows.isEmpty(), "add", Telling.WORDS.of("chain.fault.none"));
        for (var index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            var number = String.valueOf(index + 1);
            faults = faults.when(!row.hasName(), "name-" + index, Telling.WORDS.of("chain.fault.name", number))
                    .when(!row.hasPost(), "post-" + index, Telling.WORDS.of("chain.fault.post", number))
                    .when(!row.hasDays(), "days-" + index, Telling.WORDS.of("chain.fault.days", number));
        }
        return faults;
    }

    /** Only of a form without faults. */
    Chain chain() {
        return new Chain(rows.stream().map(Row::step).toList());
    }
}
