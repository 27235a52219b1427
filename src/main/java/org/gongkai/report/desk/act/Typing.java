package org.gongkai.report.desk.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.platform.Message;
import org.gongkai.report.desk.DraftChange;
import org.gongkai.report.desk.PlaceText;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.desk.Saving.Refusal;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.reading.TypedCell;

/** Takes changes as they were typed; tells those that cannot be taken at all. */
final class Typing {

    /** More than any cell can mean; kept as typed up to here. */
    static final int LONGEST_CELL = 200;

    /** In characters; ten times what the longest report says in a section. */
    static final int LONGEST_TEXT = 100_000;

    private final ReportKind kind;
    private final Report report;
    private final Revision revision;
    private final List<Refusal> refusals = new ArrayList<>();

    private Typing(ReportKind kind, Report report) {
        this.kind = kind;
        this.report = report;
        this.revision = new Revision(report);
    }

    static Typing of(ReportKind kind, Report report, List<DraftChange> changes) {
        var typing = new Typing(kind, report);
        changes.forEach(change -> typing.take(change.place(), TypedText.clean(change.text())));
        return typing;
    }

    Revision revision() {
        return revision;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    private void take(Place place, String text) {
        var section = PlaceText.section(place);
        var slot = report.form().slot(place);
        if (section.isPresent()) {
            within(LONGEST_TEXT, place, text)
                    .ifPresent(taken -> revision.put(section.get(), TypedText.paragraphs(taken)));
        } else if (place.equals(PlaceText.INTRODUCTION)) {
            within(LONGEST_TEXT, place, text).ifPresent(taken -> revision.introduction(TypedText.paragraphs(taken)));
        } else if (slot.isEmpty()) {
            refuse(place, "drafting.no-such-place", place.path());
        } else if (kind == ReportKind.AGGREGATE) {
            refuse(place, "drafting.computed", slot.get().label());
        } else {
            within(LONGEST_CELL, place, text)
                    .ifPresent(taken -> revision.put(slot.get(), TypedCell.of(taken, slot.get())));
        }
    }

    private Optional<String> within(int longest, Place place, String text) {
        if (text.length() <= longest) {
            return Optional.of(text);
        }
        refuse(place, "drafting.too-long", text.length(), longest);
        return Optional.empty();
    }

    private void refuse(Place place, String key, Object... arguments) {
        refusals.add(new Refusal(place, Message.of(key, arguments)));
    }
}
