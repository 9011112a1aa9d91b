/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.internal.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.jiedui.assessment.appraisal.Appraiser;
import org.jiedui.assessment.system.IndicatorSystems;
import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.output.OutputFormat;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assess}: scores the year of a programme, tries assumptions, ranks programmes, lists the systems of indicators. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE)
@Command(name = "assess")
public final class AssessCommand implements CliCommand {

	/** What is asked for besides a score. */
	public enum Question {
		/** Who is best. */
		RANK,
		/** What systems there are. */
		SYSTEMS
	}

	private final IndicatorSystems systems;
	private final Appraiser appraiser;

	@Parameters(arity = "0..1", paramLabel = "rank|systems", descriptionKey = "question")
	private Question question;

	@Option(names = "--programme", paramLabel = "${bundle:label.name}")
	private String programme;

	@Option(names = "--year", paramLabel = "${bundle:label.year}")
	private Integer year;

	@Option(names = "--system", paramLabel = "${bundle:label.system}")
	private String system;

	@Option(names = "--what-if", arity = "1..*", paramLabel = "${bundle:label.assumption}")
	private List<String> assumptions = new ArrayList<>();

	@Option(names = "--save")
	private boolean save;

	@Option(names = { "-m", "--message" }, paramLabel = "${bundle:label.text}", defaultValue = "")
	private String message;

	@Option(names = "--format", defaultValue = "table", paramLabel = "table|csv|json")
	private OutputFormat output;

	/**
	 * @param systems finds the systems of indicators
	 * @param appraiser works the points out
	 */
	@Activate
	public AssessCommand(@Reference IndicatorSystems systems, @Reference Appraiser appraiser) {
		this.systems = systems;
		this.appraiser = appraiser;
	}

	@Override
	public ExitCode run(CliContext context) throws CliException, IOException {
		if (question == Question.SYSTEMS) {
			return new SystemList(systems.catalog(), context).write(output);
		}
		int wanted = demand(year, "noYear", context);
		if (question == Question.RANK) {
			return new RankList(wanted, system, context).write(output);
		}
		if (save && !assumptions.isEmpty()) {
			throw usage("assumptionsAreNotSaved", context);
		}
		ScoreRun run = new ScoreRun(demand(programme, "noProgramme", context), wanted, system, assumptions, context);
		return save ? run.save(systems.catalog(), appraiser, message, output) : run.show(systems.catalog(), appraiser, output);
	}

	private static <T> T demand(T value, String otherwise, CliContext context) throws CliException {
		if (value == null) {
			throw usage(otherwise, context);
		}
		return value;
	}

	private static CliException usage(String key, CliContext context) {
		return new CliException(ExitCode.USAGE, context.texts(AssessCommand.class).text(key));
	}
}
