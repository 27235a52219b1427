package org.gongkai.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTests {

    @ParameterizedTest
    @CsvSource({"kitten,sitting,3", "'',abc,3", "abc,abc,0", "PROT,PORT,2"})
    void distanceCountsLettersToChange(String left, String right, int distance) {
        assertThat(NearestName.distance(left, right)).isEqualTo(distance);
    }

    @Property
    void distanceIsTheSameBothWays(
            @ForAll @AlphaChars @StringLength(max = 12) String left,
            @ForAll @AlphaChars @StringLength(max = 12) String right) {
        assertThat(NearestName.distance(left, right)).isEqualTo(NearestName.distance(right, left));
    }
}
