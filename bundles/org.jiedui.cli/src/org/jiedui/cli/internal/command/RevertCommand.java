/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.util.NoSuchElementException;
import java.util.stream.Collectors;

import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.history.CommitNumber;
import org.jiedui.core.history.Obstacle;
import org.jiedui.core.history.Obstacle.Reason;
import org.jiedui.core.history.Reversal;
import org.jiedui.model.vocabulary.Labels;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes one commit back by a new one, or says what stands in the way. */
@Component(scope = ServiceScope.PROTOTYPE)
@Command(name = "revert")
public final class RevertCommand implements CliCommand {

	@Parameters(paramLabel = "${bundle:label.commit}", descriptionKey = "commit")
	private String commit;

	@Option(names = { "-m", "--message" }, paramLabel = "${bundle:label.text}")
	private String message;

	@Override
	public ExitCode run(CliContext context) throws CliException {
		Texts texts = context.texts(RevertCommand.class);
		CommitNumber number = number(texts);
		Reversal reversal = revert(number, context);
		if (!reversal.obstacles().isEmpty()) {
			throw new CliException(ExitCode.FAILED, texts.text("notReverted", number) + "\n"
					+ reversal.obstacles().stream().map(each -> sentence(each, context)).collect(Collectors.joining("\n")));
		}
		context.out().println(reversal.commit().map(made -> texts.text("reverted", number, made.number()))
				.orElseGet(() -> texts.text("nothingToRevert", number)));
		reversal.omissions().forEach(each -> context.out().println(sentence(each, context)));
		return ExitCode.SUCCESS;
	}

	private CommitNumber number(Texts texts) throws CliException {
		try {
			return CommitNumber.parse(commit);
		} catch (IllegalArgumentException form) {
			throw new CliException(ExitCode.USAGE, texts.text("noCommitNumber", commit));
		}
	}

	private Reversal revert(CommitNumber number, CliContext context) throws CliException {
		Texts texts = context.texts(RevertCommand.class);
		try {
			return context.workspace().revert(number, message == null ? texts.text("revertCommit", number) : message);
		} catch (NoSuchElementException unknown) {
			throw new CliException(ExitCode.FAILED, texts.text("unknownCommit", number));
		}
	}

	private static String sentence(Obstacle obstacle, CliContext context) {
		Labels labels = context.format().labels();
		String object = labels.label(obstacle.type()) + " " + obstacle.object();
		String field = obstacle.feature() == null ? "" : labels.label(obstacle.feature());
		String whole = obstacle.reason() == Reason.CHANGED_SINCE && obstacle.feature() == null ? ".whole" : "";
		return context.texts(RevertCommand.class).text("obstacle." + obstacle.reason().name() + whole, object, field, obstacle.sentence());
	}
}
