package org.gongkai.report.desk.act;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.SourceFile;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.Part;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Place;
import org.jspecify.annotations.Nullable;

/** The editions as the acts write them, within an act's transaction. */
public interface EditionRegister {

    /** The edition, which nobody else can change until the transaction ends. */
    Optional<Edition> lock(EditionId id);

    /** The newest edition, which nobody else can change until the transaction ends. */
    Optional<Edition> lockNewest(AgencyId agency, int year, ReportKind kind);

    /** Adds an edition; empty when somebody else was quicker. */
    Optional<Edition> begin(Opening opening, Draft draft, Instant now);

    /** Puts new contents in, as the next version. */
    Edition write(Edition edition, Draft draft, Instant now);

    /** Puts down what was typed, as part of the edition's version of now. */
    void typed(Edition edition, List<Typed> typed, Actor by, Instant now);

    /** Who typed what into an edition after a version, the newest first. */
    List<TypedBefore> typedSince(EditionId id, int version);

    /** What the check says of the same contents today. */
    Edition judged(Edition edition, List<Finding> findings);

    Edition move(Edition edition, Step step, Instant now);

    /** What an aggregate has been computed from. */
    List<Part> parts(EditionId aggregate);

    void compute(EditionId aggregate, List<Part> parts);

    /** The file that an edition was entered from. */
    void source(EditionId id, SourceFile source, byte[] content);

    /** The edition that a place's change leads to, with what stood there before. */
    record Typed(Place place, String before, String after) {}

    record TypedBefore(Place place, @Nullable Long person, String by, Instant at) {}

    /**
     * How an edition begins.
     *
     * @param correction why there is an edition after the first
     * @param before the edition before
     */
    record Opening(
            AgencyId agency,
            int year,
            ReportKind kind,
            int number,
            DeskState state,
            Optional<String> correction,
            Optional<Edition> before) {}
}
