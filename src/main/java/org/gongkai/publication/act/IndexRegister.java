package org.gongkai.publication.act;

import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.IndexNumber;

/** The index numbers that were given, within an act's transaction. */
public interface IndexRegister {

    /** The next serial of an agency in a year; whoever asks second waits for the first to finish. */
    int nextSerial(AgencyId agency, int year);

    /** Whether no item, withdrawn ones among them, bears that number. */
    boolean isFree(IndexNumber index);
}
