package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PersonalNumbersTests {

    /** Made up of an area that is not given out; the check character holds. */
    private static final String NUMBER = "990101198001010014";

    @Test
    void findsANumberAnywhereInText() {
        var number = withCheck("99010119800101001");
        assertThat(PersonalNumbers.in("当事人（身份证号：" + number + "）")).containsExactly(number);
        assertThat(PersonalNumbers.in(number.toLowerCase(Locale.ROOT))).hasSize(1);
    }

    @Test
    void passesNumbersThatAreNone() {
        var number = withCheck("99010119800101001");
        var wrong = number.substring(0, 17) + (number.charAt(17) == '1' ? '2' : '1');
        assertThat(PersonalNumbers.in(wrong)).isEmpty();
        assertThat(PersonalNumbers.in("1" + number)).isEmpty();
        assertThat(PersonalNumbers.in(withCheck("99010119801301001"))).isEmpty();
    }

    @Test
    void masksWhatIdentifies() {
        assertThat(PersonalNumbers.masked(NUMBER))
                .isEqualTo("9901**********0014")
                .doesNotContain("19800101");
    }

    /** Of ten numbers with a day of birth, nine have a wrong check character. */
    @Property(tries = 200)
    void oneCheckCharacterHoldsForEveryBody(@ForAll @LongRange(min = 0, max = 999) long serial) {
        var body = "99010119800101%03d".formatted(serial);
        var found = "0123456789X"
                .chars()
                .filter(check -> !PersonalNumbers.in(body + (char) check).isEmpty())
                .count();
        assertThat(found).isEqualTo(1);
    }

    private static String withCheck(String body) {
        var weights = new int[] {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        var sum = 0;
        for (var i = 0; i < 17; i++) {
            sum += weights[i] * Character.digit(body.charAt(i), 10);
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
