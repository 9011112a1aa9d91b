/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.plan.TargetFigure;
import org.jiedui.core.plan.Targets;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Milestone;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Target;
import org.jiedui.report.ReportOrder;
import org.jiedui.report.internal.Texts;
import org.jiedui.report.internal.rows.CellMaker;
import org.jiedui.report.internal.rows.LedgerColumns;
import org.jiedui.report.internal.rows.SourceNotes;
import org.jiedui.report.spi.ReportSection;
import org.jiedui.report.spi.SectionRequest;
import org.jiedui.report.tree.Block;
import org.jiedui.report.tree.Cell;
import org.jiedui.report.tree.Chart;
import org.jiedui.report.tree.Column;
import org.jiedui.report.tree.Paragraph;
import org.jiedui.report.tree.Row;
import org.jiedui.report.tree.Rows;
import org.jiedui.report.tree.Table;
import org.jiedui.sheet.BookReader;
import org.osgi.service.component.annotations.Component;

/**
 * The annual plans of the year. Parameter {@code show}: {@code tasks}, {@code targets} or {@code milestones}, else all three. Of targets that are
 * bound to a key number what is there follows from the books.
 */
@Component
public final class PlanSection implements ReportSection {

	@Override
	public String id() {
		return "plan";
	}

	@Override
	public List<Block> blocks(SectionRequest request) {
		ReportOrder order = request.order();
		String show = request.parameter("show").orElse("tasks targets milestones");
		List<Block> blocks = new ArrayList<>();
		try (Session session = order.workspace().openSession()) {
			BookReader.mask(session, order.format());
			Query plans = Query.of(Literals.ANNUAL_PLAN).within(order.programme())
					.where(new Comparison(Literals.ANNUAL_PLAN__YEAR, Operator.EQUAL, order.period().year()));
			for (EObject each : session.load(plans)) {
				new Told((AnnualPlan) each, order).addTo(blocks, show);
			}
		}
		return blocks;
	}

	/** One plan, read while its session is open. */
	private static final class Told {

		private final AnnualPlan plan;
		private final ReportOrder order;
		private final ValueFormat format;
		private final Texts texts;
		private final CellMaker cells;
		private final SourceNotes notes;
		private final Targets measured;
		private final List<Row> tasks = new ArrayList<>();
		private final List<Row> targets = new ArrayList<>();
		private final List<Row> milestones = new ArrayList<>();
		private final List<String> reached = new ArrayList<>();
		private final List<Optional<Chart.Point>> shares = new ArrayList<>();

		Told(AnnualPlan plan, ReportOrder order) {
			this.plan = plan;
			this.order = order;
			format = order.format();
			texts = new Texts(PlanSection.class, order.language());
			cells = new CellMaker(format);
			notes = new SourceNotes(format);
			measured = new Targets(new Ledgers().catalog(), format, order.workspace(), order.programme().part());
			read(plan.getTasks(), "");
		}

		private void read(List<PlanTask> level, String prefix) {
			for (int at = 0; at < level.size(); at++) {
				PlanTask task = level.get(at);
				String number = prefix + (at + 1);
				tasks.add(Row.of(Cell.of(number), Cell.of(task.getName()).noted(notes.of(task)), Cell.of(format.textOf(task, Literals.PLAN_TASK__AREA)),
						Cell.of(format.textOf(task, Literals.PLAN_TASK__RESPONSIBLE)), cells.cell(Literals.PLAN_TASK__DUE, task.getDue()),
						cells.cell(Literals.PLAN_TASK__PROGRESS, task.getProgress()), Cell.of(format.textOf(task, Literals.PLAN_TASK__STATE))));
				task.getTargets().forEach(target -> targets.add(target(number, task, target)));
				task.getMilestones().forEach(milestone -> milestones.add(milestone(number, milestone)));
				read(task.getTasks(), number + ".");
			}
		}

		private Row target(String number, PlanTask task, Target target) {
			String unit = target.getUnit() == null ? "" : format.unitName(target.getUnit());
			String name = target.getName() == null ? task.getName() : target.getName();
			TargetFigure figure = measured.measure(target, plan.getYear(), order.period().end());
			Cell share = Cell.EMPTY;
			if (figure.share() != null) {
				share = Cell.of(figure.share(), figure.share().stripTrailingZeros().toPlainString());
				reached.add(number + " " + name);
				shares.add(Optional.of(new Chart.Point(figure.share(), share.shown())));
			}
			return Row.of(Cell.of(number), Cell.of(name), Cell.of(unit), cells.cell(Literals.TARGET__BASELINE, target.getBaseline()),
					cells.cell(Literals.FIGURE__VALUE, target.getValue()), cells.cell(Literals.TARGET__ACTUAL, figure.actual()).noted(actual(target)), share,
					cells.cell(Literals.FIGURE__AS_OF, target.getAsOf()));
		}

		private List<String> actual(Target target) {
			boolean bound = target.getMetric() != null && !target.getMetric().isBlank();
			return bound ? List.of(texts.text("bound")) : notes.of(target);
		}

		private Row milestone(String number, Milestone milestone) {
			return Row.of(Cell.of(number), Cell.of(milestone.getName()), cells.cell(Literals.MILESTONE__DUE, milestone.getDue()),
					cells.cell(Literals.MILESTONE__REACHED, milestone.getReached()).noted(notes.of(milestone)));
		}

		void addTo(List<Block> all, String show) {
			List<Block> blocks = new ArrayList<>();
			add(blocks, show);
			if (!blocks.isEmpty()) {
				all.add(Paragraph.of(texts.text("plan", format.titles().title(plan), format.textOf(plan, Literals.ANNUAL_PLAN__STATE))));
				all.addAll(blocks);
			}
		}

		private void add(List<Block> blocks, String show) {
			if (show.contains("tasks") && !tasks.isEmpty()) {
				LedgerColumns of = new LedgerColumns(Literals.PLAN_TASK, format);
				blocks.add(new Table(texts.text("tasks"), List.of(number(), of.column(Literals.PLAN_TASK__NAME), of.column(Literals.PLAN_TASK__AREA),
						of.column(Literals.PLAN_TASK__RESPONSIBLE), of.column(Literals.PLAN_TASK__DUE), of.column(Literals.PLAN_TASK__PROGRESS),
						of.column(Literals.PLAN_TASK__STATE)), Rows.of(tasks), true));
			}
			if (show.contains("targets") && !targets.isEmpty()) {
				LedgerColumns of = new LedgerColumns(Literals.TARGET, format);
				blocks.add(new Table(format.labels().plural(Literals.TARGET), List.of(number(), of.column(Literals.FIGURE__NAME),
						Column.text(format.labels().label(Literals.FIGURE__UNIT), 8), of.column(Literals.TARGET__BASELINE),
						new Column(texts.text("target"), "", Column.Kind.NUMBER, 10),
						of.column(Literals.TARGET__ACTUAL), new Column(texts.text("share"), "%", Column.Kind.NUMBER, 8), of.column(Literals.FIGURE__AS_OF)),
						Rows.of(targets), true));
				if (shares.size() > 1) {
					blocks.add(new Chart(texts.text("reached"), "%", Chart.Shape.BARS, reached, List.of(new Chart.Series("", shares)), List.of()));
				}
			}
			if (show.contains("milestones") && !milestones.isEmpty()) {
				LedgerColumns of = new LedgerColumns(Literals.MILESTONE, format);
				blocks.add(new Table(format.labels().plural(Literals.MILESTONE), List.of(number(), of.column(Literals.MILESTONE__NAME),
						of.column(Literals.MILESTONE__DUE), of.column(Literals.MILESTONE__REACHED)), Rows.of(milestones), true));
			}
		}

		private Column number() {
			return Column.text(texts.text("no"), 6);
		}
	}
}
