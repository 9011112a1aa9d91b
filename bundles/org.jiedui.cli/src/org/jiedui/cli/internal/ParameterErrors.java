/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jiedui.cli.spi.Texts;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence of the user's language what is wrong with a command line. */
final class ParameterErrors {

	private final Texts texts;

	ParameterErrors(Locale locale) {
		texts = new Texts(ParameterErrors.class, "messages", locale);
	}

	String sentence(ParameterException wrong) {
		String help = wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help";
		return switch (wrong) {
			case UnmatchedArgumentException unmatched when unmatched.isUnknownOption() ->
				texts.text("unknownOption", unmatched.getUnmatched().getFirst(), help);
			case UnmatchedArgumentException unmatched when wrong.getCommandLine().getParent() == null ->
				texts.text("unknownCommand", unmatched.getUnmatched().getFirst(), commands(wrong));
			case UnmatchedArgumentException unmatched -> texts.text("tooMuch", String.join(" ", unmatched.getUnmatched()), help);
			case MissingParameterException missing ->
				texts.text("missing", missing.getMissing().stream().map(ParameterErrors::name).collect(Collectors.joining(", ")), help);
			case OverwrittenOptionException twice when twice.getArgSpec() != null -> texts.text("twice", name(twice.getArgSpec()));
			case ParameterException other when other.getArgSpec() != null && other.getValue() != null -> wrongValue(other, help);
			default -> texts.text("wrong", wrong.getMessage(), help);
		};
	}

	private String wrongValue(ParameterException wrong, String help) {
		Class<?> type = wrong.getArgSpec().type();
		String possible = type.isEnum() ? Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "))
				: help;
		return texts.text(type.isEnum() ? "noChoice" : "wrongValue", wrong.getValue(), name(wrong.getArgSpec()), possible);
	}

	private static String commands(ParameterException wrong) {
		return String.join(", ", wrong.getCommandLine().getSubcommands().keySet());
	}

	private static String name(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
	}
}
