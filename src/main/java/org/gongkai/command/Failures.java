package org.gongkai.command;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in the user's language what went wrong and what to do about it; never a stack trace unless asked for. */
record Failures(Console console) implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        var command = failure.getCommandLine().getCommandSpec().qualifiedName();
        console.err().println(command + ": " + words(failure));
        console.tell("usage.see", command);
        return Exit.USAGE;
    }

    private String words(ParameterException failure) {
        var words = console.words();
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (failure instanceof MissingParameterException missing) {
            return words.of("usage.missing", names(missing.getMissing()));
        }
        if (failure instanceof OverwrittenOptionException overwritten) {
            return words.of("usage.twice", name(overwritten.getOverwritten()));
        }
        if (failure instanceof MaxValuesExceededException || failure.getArgSpec() == null) {
            return words.of("usage.wrong", failure.getValue() == null ? "" : failure.getValue());
        }
        return wrongValue(failure);
    }

    private String unmatched(UnmatchedArgumentException failure) {
        var unmatched = failure.getUnmatched().getFirst();
        var key = failure.isUnknownOption() ? "usage.unknownOption" : "usage.unknownWord";
        var suggestions = failure.getSuggestions();
        return console.words().of(key, unmatched)
                + (suggestions.isEmpty()
                        ? ""
                        : console.words()
                                .of(
                                        "usage.suggestion",
                                        String.join(console.words().of("list.or"), suggestions)));
    }

    private String wrongValue(ParameterException failure) {
        var argument = failure.getArgSpec();
        var value = failure.getValue() == null ? "" : failure.getValue();
        var candidates = argument.completionCandidates();
        if (candidates == null) {
            return console.words().of("usage.wrongValue", name(argument), value);
        }
        var possible = String.join(console.words().of("list.comma"), candidates).toLowerCase(Locale.ROOT);
        return console.words().of("usage.wrongChoice", name(argument), value, possible);
    }

    private String names(List<ArgSpec> arguments) {
        return arguments.stream()
                .map(Failures::name)
                .collect(Collectors.joining(console.words().of("list.comma")));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        if (fault instanceof Refusal refusal) {
            console.err()
                    .println(command.getCommandSpec().qualifiedName() + ": "
                            + console.words().of(refusal.words()));
            return refusal.exitCode();
        }
        return fault(fault);
    }

    /** A fault of the program: one line with a number to report it by. */
    int fault(Throwable fault) {
        console.tell("fault", incident(), fault.getClass().getSimpleName(), place(fault));
        console.trace(fault);
        return Exit.FAULT;
    }

    private static String incident() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }

    private static String place(Throwable fault) {
        var stack = fault.getStackTrace();
        return stack.length == 0 ? "?" : stack[0].getClassName() + ":" + stack[0].getLineNumber();
    }
}
