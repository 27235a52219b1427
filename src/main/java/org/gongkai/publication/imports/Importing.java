package org.gongkai.publication.imports;

/** What an act on an import can come to. */
public sealed interface Importing {

    record Done(ImportBatch batch) implements Importing {}

    /** Not lawful from where it stands; somebody else may have been quicker. */
    record NotNow(ImportState state) implements Importing {}

    /** There is nothing in it that could become an item. */
    record Empty() implements Importing {}

    /** The column is another agency's, closed or not there; or the folder is none of those laid ready. */
    record Unknown(String field) implements Importing {}

    record NoReason() implements Importing {}
}
