package org.gongkai.access.web;

/**
 * The page of one-time codes.
 *
 * @param isDuty whether nothing else opens before they are set up
 * @param key to be typed where there is no camera, in groups of four
 */
public record SecondFactorView(String signInName, boolean isOn, boolean isDuty, String key, QrCode picture) {}
