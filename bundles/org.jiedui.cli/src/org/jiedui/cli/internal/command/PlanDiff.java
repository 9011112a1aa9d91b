/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.cli.spi.output.Cell;
import org.jiedui.cli.spi.output.Column;
import org.jiedui.cli.spi.output.FeatureCells;
import org.jiedui.cli.spi.output.JsonOutput;
import org.jiedui.cli.spi.output.OutputFormat;
import org.jiedui.cli.spi.output.RowWriter;
import org.jiedui.core.plan.PlanComparison;
import org.jiedui.core.plan.PlanComparison.Scope;
import org.jiedui.core.plan.PlanDifference;
import org.jiedui.core.plan.PlanDifference.Feature;
import org.jiedui.core.plan.PlanDifference.Kind;
import org.jiedui.core.plan.PlanVersion;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AnnualPlan;

/** Tells the differences of two plans: as a tree in JSON, else a row for each value that differs. */
final class PlanDiff {

	private final CliContext context;
	private final OutputFormat output;
	private final Scope scope;
	private final Texts texts;

	/** @param everything whether what became of a plan is compared too */
	PlanDiff(CliContext context, OutputFormat output, boolean everything) {
		this.context = context;
		this.output = output;
		scope = everything ? Scope.EVERYTHING : Scope.PROMISED;
		texts = context.texts(PlanDiff.class);
	}

	/** From one year to another. */
	void years(Session session, AnnualPlan before, AnnualPlan after) throws IOException {
		tell(new PlanComparison(session, before, session, after, scope).compare(), session, session);
	}

	/** Since the plan was submitted the last time. */
	void sinceSubmission(Session session, AnnualPlan plan) throws CliException, IOException {
		try (PlanVersion version = PlanVersion.submitted(context.workspace(), session.id(plan).orElseThrow())
				.orElseThrow(() -> new CliException(ExitCode.FAILED, texts.text("neverSubmitted", context.format().titles().title(plan))))) {
			tell(new PlanComparison(version.session(), version.plan(), session, plan, scope).compare(), version.session(), session);
		}
	}

	private void tell(PlanDifference difference, Session before, Session after) throws IOException {
		if (output == OutputFormat.JSON) {
			try (JsonOutput json = new JsonOutput(context.out())) {
				json.write(data(difference, before, after));
			}
			return;
		}
		List<Column> columns = Stream.of("change", "class", "title", "field", "old", "new").map(key -> Column.text(key, texts.text(key))).toList();
		try (RowWriter rows = output.writer(columns, context.out())) {
			for (PlanDifference each : difference.all().filter(one -> one.kind() != Kind.SAME).toList()) {
				write(each, rows);
			}
		}
	}

	private void write(PlanDifference each, RowWriter rows) throws IOException {
		List<Cell> head = List.of(Cell.of(texts.text("change." + PlanCommand.word(each.kind()))),
				Cell.of(context.format().labels().label(each.object().eClass())), Cell.of(context.format().titles().title(each.object())));
		if (each.features().isEmpty()) {
			rows.row(Stream.concat(head.stream(), Stream.of(Cell.of(""), Cell.of(""), Cell.of(""))).toList());
		}
		for (Feature feature : each.features()) {
			rows.row(Stream.concat(head.stream(), Stream.of(Cell.of(context.format().labels().label(feature.feature())),
					Cell.of(shown(feature.feature(), feature.before())), Cell.of(shown(feature.feature(), feature.after())))).toList());
		}
	}

	private String shown(EStructuralFeature feature, Object value) {
		return value instanceof Collection<?> many ? many.stream().map(each -> one(feature, each)).collect(Collectors.joining(", "))
				: one(feature, value);
	}

	private String one(EStructuralFeature feature, Object value) {
		return value instanceof EObject object ? context.format().titles().title(object) : context.format().text(feature, value);
	}

	private Map<String, Object> data(PlanDifference difference, Session before, Session after) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("change", PlanCommand.word(difference.kind()));
		data.put("class", difference.object().eClass().getName());
		data.put("title", context.format().titles().title(difference.object()));
		data.put("before", id(difference.before(), before));
		data.put("after", id(difference.after(), after));
		FeatureCells old = new FeatureCells(before, context.format());
		FeatureCells now = new FeatureCells(after, context.format());
		List<Object> features = new ArrayList<>();
		for (Feature feature : difference.features()) {
			Map<String, Object> value = new LinkedHashMap<>();
			value.put("field", feature.feature().getName());
			value.put("old", old.data(feature.feature(), feature.before()));
			value.put("new", now.data(feature.feature(), feature.after()));
			features.add(value);
		}
		data.put("features", features);
		data.put("parts", difference.parts().stream().filter(part -> !part.isSame()).map(part -> data(part, before, after)).toList());
		return data;
	}

	private static String id(EObject object, Session session) {
		return object == null ? null : session.id(object).map(ObjectId::toString).orElse(null);
	}
}
