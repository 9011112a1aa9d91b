/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.history.Commit;
import org.jiedui.core.workspace.Repair;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what is still there of a workspace whose file lost its end, and puts that in place only when it is asked to. */
@Component(scope = ServiceScope.PROTOTYPE)
@Command(name = "repair")
public final class RepairCommand implements CliCommand {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

	@Option(names = "--replace")
	private boolean replace;

	@Override
	public ExitCode run(CliContext context) throws CliException {
		Texts texts = context.texts(RepairCommand.class);
		String place = context.location().shown();
		AtomicLong faults = new AtomicLong();
		Repair repair = context.repair(replace, finding -> {
			faults.incrementAndGet();
			context.err().println(finding.sentence());
		});
		context.out().println(repair.last().map(last -> sentence(last, texts, place)).orElseGet(() -> texts.text("repair.nothing", place)));
		context.out().println(faults.get() == 0 ? texts.text("repair.sound") : texts.text("repair.faults", faults.get()));
		context.out().println(outcome(repair, texts, place));
		return faults.get() == 0 ? ExitCode.SUCCESS : ExitCode.FINDINGS;
	}

	private static String outcome(Repair repair, Texts texts, String place) {
		String inPlace = repair.isWhole() ? texts.text("repair.whole", place) : texts.text("repair.looked", place);
		return repair.kept().map(kept -> texts.text("repair.replaced", place, kept)).orElse(inPlace);
	}

	private static String sentence(Commit last, Texts texts, String place) {
		String time = TIME.format(last.time().atZone(ZoneId.systemDefault()));
		return texts.text("repair.last", place, last.number(), time, last.author());
	}
}
