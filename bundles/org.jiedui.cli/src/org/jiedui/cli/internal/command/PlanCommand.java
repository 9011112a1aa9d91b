/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.cli.spi.output.OutputFormat;
import org.jiedui.core.exchange.FileExporters;
import org.jiedui.core.plan.PlanAct;
import org.jiedui.core.plan.PlanCopy;
import org.jiedui.core.plan.PlanRules;
import org.jiedui.core.plan.PlanSteps;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.TableImporter;
import org.jiedui.core.spi.store.CommitConflictException;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AnnualPlan;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The year of plans: lists, copies, submits, returns, approves, freezes, amends, compares and follows them. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE)
@picocli.CommandLine.Command(name = "plan")
public final class PlanCommand implements CliCommand {

	/** What can be done; the words that users type. */
	public enum Action {
		LIST, COPY, SUBMIT, RETURN, APPROVE, FREEZE, AMEND, DIFF, DUE, PROGRESS, RULES
	}

	private final FileExporters exporters;
	private final List<TableImporter> importers;

	@Parameters(index = "0", arity = "0..1", paramLabel = "list|copy|submit|return|approve|freeze|amend|diff|due|progress|rules",
			descriptionKey = "action", defaultValue = "LIST")
	private Action action;

	@Mixin
	private PlanChoice choice = new PlanChoice();

	@Option(names = "--to", paramLabel = "${bundle:label.year}")
	private Integer to;

	@Option(names = { "-m", "--message" }, paramLabel = "${bundle:label.text}", defaultValue = "")
	private String message;

	@Option(names = "--close")
	private boolean close;

	@Option(names = "--month", paramLabel = "${bundle:label.count}")
	private Integer month;

	@Option(names = "--party", paramLabel = "${bundle:label.name}")
	private String party;

	@Option(names = "--deliveries")
	private boolean deliveries;

	@Option(names = "--everything")
	private boolean everything;

	@Option(names = "--as-of", paramLabel = "${bundle:label.date}")
	private LocalDate asOf;

	@Option(names = "--days", paramLabel = "${bundle:label.count}", defaultValue = "30")
	private int days;

	@Option(names = "--write", paramLabel = "${bundle:label.sheet}")
	private Path write;

	@Option(names = "--read", paramLabel = "${bundle:label.sheet}")
	private Path read;

	@Option(names = "--dry-run")
	private boolean dryRun;

	@Option(names = "--grace", paramLabel = "${bundle:label.count}")
	private Integer grace;

	@Option(names = "--allow", paramLabel = "${bundle:label.assignment}")
	private List<String> allow = List.of();

	@Option(names = "--format", defaultValue = "table", paramLabel = "table|csv|json")
	private OutputFormat output;

	/**
	 * @param exporters write progress sheets
	 * @param importers read them
	 */
	@Activate
	public PlanCommand(@Reference FileExporters exporters,
			@Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<TableImporter> importers) {
		this.exporters = exporters;
		this.importers = importers;
	}

	@Override
	public ExitCode run(CliContext context) throws Exception {
		if (action == Action.PROGRESS && read != null) {
			return new ProgressFile(context).read(importers, read, plans(context), dryRun, message, output);
		} else if (action == Action.RULES) {
			return new PlanRulesTable(context).run(allow, grace, output);
		}
		LocalDate day = Objects.requireNonNullElseGet(asOf, LocalDate::now);
		try (Session session = context.workspace().openSession()) {
			switch (action) {
				case LIST -> new PlanTables(session, context, output).plans(choice.all(session, context));
				case COPY -> copy(session, context);
				case DIFF -> diff(session, context);
				case DUE -> new PlanTables(session, context, output).due(choice.all(session, context), day, days);
				case PROGRESS -> progress(session, context, day);
				default -> step(session, context);
			}
			return ExitCode.SUCCESS;
		} catch (CommitConflictException conflict) {
			throw new CliException(ExitCode.FAILED, context.texts(PlanCommand.class).text("planConflict"));
		}
	}

	private List<ObjectId> plans(CliContext context) throws CliException {
		try (Session session = context.workspace().openSession()) {
			return choice.all(session, context).stream().map(session::id).flatMap(Optional::stream).toList();
		}
	}

	private void copy(Session session, CliContext context) throws CliException {
		Texts texts = context.texts(PlanCommand.class);
		AnnualPlan plan = choice.one(session, context);
		if (to == null || to == plan.getYear()) {
			throw new CliException(ExitCode.USAGE, texts.text("otherYear"));
		}
		if (!PlanChoice.siblings(plan, to, session).isEmpty()) {
			throw new CliException(ExitCode.FAILED, texts.text("planExists", to.toString()));
		}
		session.editingDomain().getCommandStack().execute(new PlanCopy(session, plan.getYear(), to).command(plan));
		session.save(message.isBlank() ? texts.text("copyCommit", title(plan, context), to.toString()) : message, null);
		AnnualPlan made = choice.sibling(plan, to, session, context);
		context.out().println(texts.text("planCopied", title(made, context), session.id(made).orElseThrow()));
	}

	private void diff(Session session, CliContext context) throws Exception {
		AnnualPlan plan = choice.one(session, context);
		PlanDiff diff = new PlanDiff(context, output, everything);
		if (to == null) {
			diff.sinceSubmission(session, plan);
		} else {
			diff.years(session, plan, choice.sibling(plan, to, session, context));
		}
	}

	private void progress(Session session, CliContext context, LocalDate day) throws Exception {
		AnnualPlan plan = choice.one(session, context);
		if (write != null) {
			new ProgressFile(context).write(exporters, write, session, plan);
		} else if (deliveries || month != null) {
			new PlanTables(session, context, output).deliveries(plan, day, Optional.ofNullable(month));
		} else {
			new PlanTables(session, context, output).progress(plan, day);
		}
	}

	private void step(Session session, CliContext context) throws CliException {
		Texts texts = context.texts(PlanCommand.class);
		PlanSteps steps = new PlanSteps(session, PlanRules.read(context.workspace().settings()), LocalDate.now(), context.format().labels());
		AnnualPlan plan = choice.one(session, context);
		try {
			Command command = close && action == Action.AMEND ? steps.closeAmendment(plan, message)
					: new PlanSubject(session, context).act(steps, plan, month, party, PlanAct.valueOf(action.name()), message);
			session.editingDomain().getCommandStack().execute(command);
			session.save(message.isBlank() ? command.getLabel() : message, null);
			context.out().println(texts.text("stepTaken", command.getLabel()));
		} catch (IllegalStateException refused) {
			throw new CliException(ExitCode.FAILED, refused.getMessage());
		}
	}

	private static String title(AnnualPlan plan, CliContext context) {
		return context.format().titles().title(plan);
	}

	/** As users write it. */
	static String word(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}
}
