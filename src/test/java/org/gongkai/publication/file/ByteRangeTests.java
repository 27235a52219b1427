package org.gongkai.publication.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByteRangeTests {

    @Test
    void partsAreTakenAsTheStandardSays() {
        assertThat(ByteRange.of("bytes=0-9", 100)).contains(new ByteRange(0, 9, 100));
        assertThat(ByteRange.of("bytes=90-", 100)).contains(new ByteRange(90, 99, 100));
        assertThat(ByteRange.of("bytes=-5", 100)).contains(new ByteRange(95, 99, 100));
        assertThat(ByteRange.of("bytes=-500", 100)).contains(new ByteRange(0, 99, 100));
        assertThat(ByteRange.of("bytes=50-5000", 100)).contains(new ByteRange(50, 99, 100));
    }

    @Test
    void whatIsNoSingleRangeIsTheWhole() {
        assertThat(ByteRange.of(null, 100)).isEqualTo(ByteRange.whole(100));
        assertThat(ByteRange.of("bytes=0-1,5-6", 100)).isEqualTo(ByteRange.whole(100));
        assertThat(ByteRange.of("bytes=-", 100)).isEqualTo(ByteRange.whole(100));
        assertThat(ByteRange.of("lines=1-2", 100)).isEqualTo(ByteRange.whole(100));
    }

    @Test
    void rangesOutsideTheFileAreNone() {
        assertThat(ByteRange.of("bytes=100-", 100)).isEmpty();
        assertThat(ByteRange.of("bytes=9-5", 100)).isEmpty();
        assertThat(ByteRange.of("bytes=-0", 100)).isEmpty();
    }
}
