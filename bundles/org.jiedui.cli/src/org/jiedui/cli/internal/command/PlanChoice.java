/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.util.List;
import java.util.stream.Collectors;

import org.jiedui.cli.internal.model.Books;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Party;
import org.jiedui.model.Programme;

import picocli.CommandLine.Option;

/** Which plans are meant: those of a programme, of a year. */
final class PlanChoice {

	@Option(names = "--programme", paramLabel = "${bundle:label.name}")
	private String programme;

	@Option(names = "--year", paramLabel = "${bundle:label.year}")
	private Integer year;

	/** All that are meant, by programme and year. */
	List<AnnualPlan> all(Session session, CliContext context) throws CliException {
		Query query = Query.of(JieduiPackage.Literals.ANNUAL_PLAN);
		if (programme != null) {
			query = query.within(programme(session, context));
		}
		query = query.orderBy(JieduiPackage.Literals.ANNUAL_PLAN__YEAR, false);
		return session.load(query).stream().map(AnnualPlan.class::cast).filter(plan -> year == null || plan.getYear() == year).toList();
	}

	private ObjectId programme(Session session, CliContext context) throws CliException {
		Programme found = new Books(session, context).programme(programme);
		return session.id(found).orElseThrow();
	}

	/** The one that is meant. */
	AnnualPlan one(Session session, CliContext context) throws CliException {
		return one(all(session, context), context);
	}

	/** The plan of the same programme of another year. */
	AnnualPlan sibling(AnnualPlan plan, int otherYear, Session session, CliContext context) throws CliException {
		return one(siblings(plan, otherYear, session), context);
	}

	static List<AnnualPlan> siblings(AnnualPlan plan, int otherYear, Session session) {
		return session.load(Query.of(JieduiPackage.Literals.ANNUAL_PLAN).within(session.id(plan).orElseThrow())).stream()
				.map(AnnualPlan.class::cast).filter(each -> each.getYear() == otherYear).toList();
	}

	private static AnnualPlan one(List<AnnualPlan> plans, CliContext context) throws CliException {
		Texts texts = context.texts(PlanChoice.class);
		if (plans.size() != 1) {
			String found = plans.stream().map(each -> context.format().titles().title(each)).collect(Collectors.joining(", "));
			throw new CliException(ExitCode.USAGE, plans.isEmpty() ? texts.text("noPlan") : texts.text("severalPlans", found));
		}
		return plans.getFirst();
	}

	/** The party of that name or identifier among those that are responsible for tasks or report. */
	static Party party(String name, List<Party> parties, CliContext context, Session session) throws CliException {
		List<Party> found = parties.stream().filter(each -> name.equals(each.getName()) || session.id(each).map(ObjectId::toString).filter(name::equals)
				.isPresent()).toList();
		if (found.size() != 1) {
			throw new CliException(ExitCode.USAGE, context.texts(PlanChoice.class).text("noParty", name,
					parties.stream().map(Party::getName).collect(Collectors.joining(", "))));
		}
		return found.getFirst();
	}
}
