/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.plan.PlanRules;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanTask;
import org.jiedui.model.ReportingPeriod;
import org.jiedui.model.plan.PlanClosure;
import org.jiedui.ui.editor.plan.PlanColumns;
import org.jiedui.ui.editor.plan.PlanDesk;
import org.jiedui.ui.editor.plan.PlanHeader;
import org.jiedui.ui.editor.plan.PlanOutput;
import org.jiedui.ui.editor.plan.PlanReview;
import org.jiedui.ui.editor.plan.PlanTable;
import org.jiedui.ui.editor.plan.PlanTools;
import org.jiedui.ui.editor.plan.TaskKeys;
import org.jiedui.ui.editor.plan.TaskWork;
import org.jiedui.ui.grid.EmptyGrid;
import org.jiedui.ui.grid.GridSetup;
import org.jiedui.ui.grid.LedgerGrid;
import org.jiedui.ui.grid.TreeRowSource;

/** The plans of the years, one at a time: its tasks as a tree beside a chart of their dates, its state and the steps that may follow above. */
final class PlanPage extends LedgerPage {

	/** The ledger that this page shows. */
	static final String LEDGER = "plan";

	private final TreeRowSource rows;
	private final TaskWork work;
	private final PlanDesk desk;
	private AnnualPlan plan;
	private Optional<ObjectId> kept = Optional.empty();
	private PlanTable table;
	private PlanHeader header;
	private PlanTools tools;
	private PlanOutput output;

	PlanPage(LedgerContext context, Supplier<Image> image) {
		super(context, image);
		plan = plans().stream().findFirst().orElse(null);
		rows = new TreeRowSource(() -> plan == null ? List.<PlanTask>of() : plan.getTasks(), row -> ((PlanTask) row).getTasks(), context::hasErrors);
		work = new TaskWork(context.books().session(), () -> plan, this::grid, rows);
		desk = new PlanDesk(context.books().session(), context::format, context.prompts(), this::show);
	}

	/** Whether a ledger is shown on such a page. */
	static boolean shows(Ledger ledger) {
		return LEDGER.equals(ledger.id());
	}

	/** The latest year first. */
	private List<AnnualPlan> plans() {
		return context().books().roots(Literals.ANNUAL_PLAN).stream().map(AnnualPlan.class::cast)
				.sorted(Comparator.comparingInt(AnnualPlan::getYear).reversed()).toList();
	}

	/** The plan that is shown; null for none. */
	AnnualPlan plan() {
		return plan;
	}

	/** The table and the chart; the controls exist. */
	PlanTable table() {
		return table;
	}

	/** What is done with tasks. */
	TaskWork work() {
		return work;
	}

	/** The line above the plan; the controls exist. */
	PlanHeader header() {
		return header;
	}

	/** What is done with the plan as a whole. */
	PlanDesk desk() {
		return desk;
	}

	/** Shows a plan, or none where it is null. */
	void show(AnnualPlan other) {
		plan = other;
		kept = Optional.ofNullable(plan).flatMap(context().books().session()::id);
		table.planChanged();
		header.show(plan);
		grid().selectFirst();
		tools.refresh();
	}

	@Override
	Composite createHead(Composite parent) {
		PlanReview review = new PlanReview(context().books().session(), context().books().questions(), context()::format, context().prompts(),
				context().site()::getShell);
		header = new PlanHeader(parent, desk, review, this::plans, this::show);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
		Composite bars = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bars);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bars);
		tools = new PlanTools(work, rows, () -> table.chart(), () -> output);
		tools.createControl(bars);
		header.show(plan);
		context().books().questions().ask("", () -> PlanRules.read(context().books().session().workspace().settings()), rules -> {
			desk.setRules(rules);
			if (!header.isDisposed()) {
				header.show(plan);
			}
		}, () -> {
			desk.failRules();
			if (!header.isDisposed()) {
				header.show(plan);
			}
		});
		return bars;
	}

	/** The first thing is a plan, then a task of it. */
	@Override
	EmptyGrid emptyGrid() {
		return new EmptyGrid(Messages.LedgerPage_empty, Messages.PlanPage_createFirst, () -> {
			if (plan == null) {
				creations().stream().filter(creation -> creation.object() instanceof AnnualPlan).findFirst().ifPresent(this::create);
			} else {
				work.insert();
			}
		});
	}

	/** With their subtasks once, also where some of these are selected too. */
	@Override
	void duplicateRows() {
		work.duplicate();
	}

	@Override
	GridSetup gridSetup(EmptyGrid empty) {
		return context().grid(empty, new PlanColumns(context().format()).all(), rows);
	}

	@Override
	LedgerGrid makeGrid(Composite parent, GridSetup setup) {
		table = new PlanTable(parent, context().books().session(), setup, rows, () -> plan, context().format(), context().page().arrangement("plan"));
		output = new PlanOutput(table.content(), () -> plan == null ? title() : desk.title(plan), context().prompts());
		new TaskKeys(table.grid().table(), work, this::deleteRows);
		return table.grid();
	}

	@Override
	void disposeGrid() {
		table.control().dispose();
	}

	@Override
	void fillMenu(IMenuManager menu, List<EObject> selected) {
		tools.fill(menu, () -> desk.copyBranches(plan, work.selected(), plans()));
	}

	@Override
	void selected(List<EObject> selected) {
		table.selected(selected);
		tools.refresh();
	}

	/** Of the plans of which conditions hold, the one that is shown or else the latest. */
	@Override
	public void showRows(List<RowFilter> filters) {
		PlanConditions conditions = new PlanConditions(filters);
		if (plan == null || !conditions.holdOf(plan)) {
			plans().stream().filter(conditions::holdOf).findFirst().ifPresent(this::show);
		}
		super.showRows(conditions.areAboutPlans() ? List.of() : filters);
	}

	/** What is reported has a page of its own. */
	@Override
	public boolean shows(EObject object) {
		return !(object instanceof ReportingPeriod) && super.shows(object);
	}

	@Override
	public void reveal(EObject object, EStructuralFeature feature) {
		AnnualPlan of = PlanClosure.plan(object);
		if (of != null && of != plan) {
			show(of);
		}
		super.reveal(object, feature);
	}

	/** The plan that is shown may be gone, be another object, or have another state. */
	@Override
	public void changed() {
		super.changed();
		List<AnnualPlan> now = plans();
		if (plan == null ? !now.isEmpty() : !now.contains(plan)) {
			show(now.stream().findFirst().orElse(null));
		} else {
			kept = Optional.ofNullable(plan).flatMap(context().books().session()::id);
			header.show(plan);
			tools.refresh();
		}
	}

	@Override
	public void reloaded() {
		Optional<ObjectId> former = kept;
		show(former.flatMap(context().books().session()::find).filter(AnnualPlan.class::isInstance).map(AnnualPlan.class::cast)
				.or(() -> plans().stream().findFirst()).orElse(null));
		super.reloaded();
	}
}
