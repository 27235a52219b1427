package org.gongkai.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PrintableTests {

    @Test
    void leavesOrdinaryTextAlone() {
        assertThat(Printable.line("临江市审计局 2023 “三安全” é 𠮷")).isEqualTo("临江市审计局 2023 “三安全” é 𠮷");
    }

    @Test
    void showsControlCharactersInsteadOfObeyingThem() {
        assertThat(Printable.line("a\nb\r\tc\u001b[31m\u007f")).isEqualTo("a␊b␍␉c␛[31m␡");
        assertThat(Printable.line("\u009b2J\u202e\u2066\u2028\ufeff")).isEqualTo("\ufffd2J\ufffd\ufffd\ufffd\ufffd");
    }

    @Property(tries = 300)
    void nothingThatSteersATerminalGetsThrough(@ForAll String text) {
        assertThat(Printable.line(text).codePoints())
                .noneMatch(each -> Character.isISOControl(each) || Character.getType(each) == Character.FORMAT);
    }
}
