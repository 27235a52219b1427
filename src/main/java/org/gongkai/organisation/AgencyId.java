package org.gongkai.organisation;

/** Names an agency for good, whatever it is called. */
public record AgencyId(long value) {}
