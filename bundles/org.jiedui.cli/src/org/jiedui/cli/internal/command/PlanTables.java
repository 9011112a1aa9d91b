/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.Texts;
import org.jiedui.cli.spi.output.Cell;
import org.jiedui.cli.spi.output.Column;
import org.jiedui.cli.spi.output.FeatureCells;
import org.jiedui.cli.spi.output.OutputFormat;
import org.jiedui.cli.spi.output.RowWriter;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.plan.Delivery;
import org.jiedui.core.plan.DueItem;
import org.jiedui.core.plan.PlanFollowUp;
import org.jiedui.core.plan.PlanNumbering;
import org.jiedui.core.plan.PlanTasks;
import org.jiedui.core.plan.TargetFigure;
import org.jiedui.core.plan.Targets;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Target;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.model.value.Quantity;

/** Tables about plans. */
final class PlanTables {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	private final Session session;
	private final CliContext context;
	private final OutputFormat output;
	private final Texts texts;
	private final FeatureCells cells;

	PlanTables(Session session, CliContext context, OutputFormat output) {
		this.session = session;
		this.context = context;
		this.output = output;
		texts = context.texts(PlanTables.class);
		cells = new FeatureCells(session, context.format());
	}

	/** One row for each plan. */
	void plans(List<AnnualPlan> plans) throws IOException {
		List<EStructuralFeature> features = List.of(P.getAnnualPlan_Year(), P.getProgrammeRecord_Name(), P.getProgrammeRecord_Programme(),
				P.getAnnualPlan_State(), P.getAnnualPlan_ApprovedOn(), P.getAnnualPlan_CopiedFrom());
		List<Column> columns = new ArrayList<>(List.of(text("id")));
		features.forEach(each -> columns.add(cells.column(each)));
		columns.add(Column.number("tasks", texts.text("tasks")));
		try (RowWriter rows = output.writer(columns, context.out())) {
			for (AnnualPlan plan : plans) {
				List<Cell> row = new ArrayList<>(List.of(id(plan)));
				features.forEach(each -> row.add(cells.cell(plan, each.getName())));
				row.add(Cell.of(PlanTasks.of(plan).size()));
				rows.row(row);
			}
		}
	}

	/** One row for each thing that is overdue or due soon. */
	void due(List<AnnualPlan> plans, LocalDate asOf, int days) throws IOException {
		List<Column> columns = Stream.of("party", "id", "kind", "title", "due", "overdue").map(this::text).toList();
		try (RowWriter rows = output.writer(columns, context.out())) {
			PlanFollowUp follow = new PlanFollowUp(asOf);
			for (List<DueItem> items : follow.byParty(follow.due(plans, days)).values()) {
				for (DueItem item : items) {
					String due = item.due().toString();
					String late = item.isOverdue() ? texts.text("late", -item.daysLeft()) : texts.text("left", item.daysLeft());
					rows.row(List.of(cells.reference(item.responsible()), id(item.item()), cells.type(item.item().eClass()),
							Cell.of(context.format().titles().title(item.item())), Cell.of(due), new Cell(late, late, item.isOverdue())));
				}
			}
		}
	}

	/** Which party has delivered which month. */
	void deliveries(AnnualPlan plan, LocalDate asOf, Optional<Integer> month) throws IOException {
		List<Column> columns = List.of(text("party"), Column.number("month", texts.text("month")), text("status"), text("deliveredOn"));
		try (RowWriter rows = output.writer(columns, context.out())) {
			for (Delivery each : new PlanFollowUp(asOf).deliveries(plan)) {
				if (month.isEmpty() || month.get() == each.month()) {
					String word = PlanCommand.word(each.status());
					String status = texts.text("delivery." + word);
					rows.row(List.of(cells.reference(each.party()), Cell.of(each.month()), new Cell(status, status, word),
							each.period() == null ? Cell.of((String) null) : cells.cell(each.period(), P.getReportingPeriod_DeliveredOn().getName())));
				}
			}
		}
	}

	/** Each task with its progress, and each target with what is there of it. */
	void progress(AnnualPlan plan, LocalDate asOf) throws IOException, CliException {
		List<Column> columns = List.of(text("number"), text("id"), text("kind"), text("title"), text("party"), text("due"),
				Column.number("progress", texts.text("progress")), text("state"), text("target"), text("actual"),
				Column.number("share", texts.text("share")), text("forecast"), text("remark"));
		ObjectId id = session.id(plan).orElseThrow();
		Targets targets = new Targets(new LedgerCatalog(new ModelPackages(EPackage.Registry.INSTANCE).all()), context.format(), context.workspace(),
				id.part());
		PlanNumbering numbers = new PlanNumbering(plan);
		try (RowWriter rows = output.writer(columns, context.out())) {
			for (PlanTask task : PlanTasks.of(plan)) {
				rows.row(List.of(Cell.of(numbers.of(task)), id(task), cells.type(task.eClass()), cells.cell(task, P.getPlanTask_Name().getName()),
						cells.cell(task, P.getPlanTask_Responsible().getName()), cells.cell(task, P.getPlanTask_Due().getName()),
						cells.cell(task, P.getPlanTask_Progress().getName()), cells.cell(task, P.getPlanTask_State().getName()), none(), none(), none(),
						none(), none()));
				for (Target target : task.getTargets()) {
					rows.row(row(targets.measure(target, plan.getYear(), asOf)));
				}
			}
		}
	}

	private List<Cell> row(TargetFigure figure) {
		Target target = figure.target();
		String share = figure.share() == null ? "" : figure.share().toPlainString();
		return List.of(none(), id(target), cells.type(target.eClass()), cells.cell(target, P.getFigure_Name().getName()), none(), none(), none(), none(),
				quantity(target, target.getValue()), quantity(target, figure.actual()),
				new Cell(share.isEmpty() ? "" : share + "%", share, figure.share()), quantity(target, figure.forecast()),
				Cell.of(figure.remark().orElse(null)));
	}

	private Cell quantity(Target target, Quantity value) {
		if (value == null) {
			return none();
		}
		String unit = target.getUnit() == null ? "" : " " + context.format().unitName(target.getUnit(), value.number());
		return new Cell(context.format().text(P.getFigure_Value(), value) + unit, context.format().editText(P.getFigure_Value(), value),
				value.toString());
	}

	private Column text(String key) {
		return Column.text(key, texts.text(key));
	}

	private Cell id(EObject object) {
		return Cell.of(session.id(object).map(ObjectId::toString).orElse(null));
	}

	private static Cell none() {
		return Cell.of((String) null);
	}
}
