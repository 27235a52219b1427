package org.gongkai.organisation;

/** Names one appointment of one person. */
public record AppointmentId(long value) {}
