/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.plan.PlanAct;
import org.jiedui.core.plan.PlanRules;
import org.jiedui.core.plan.ProgressBefore;
import org.jiedui.core.plan.ProgressSheet;
import org.jiedui.core.plan.ReportingPeriods;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Party;
import org.jiedui.model.ReportingPeriod;
import org.jiedui.model.plan.PlanClosure;
import org.jiedui.ui.create.Creation;
import org.jiedui.ui.editor.plan.PlanDesk;
import org.jiedui.ui.editor.progress.Messages;
import org.jiedui.ui.editor.progress.ProgressColumns;
import org.jiedui.ui.editor.progress.ProgressExchange;
import org.jiedui.ui.editor.progress.ProgressHead;
import org.jiedui.ui.editor.progress.ProgressRows;
import org.jiedui.ui.exchange.SeenRows;
import org.jiedui.ui.grid.EmptyGrid;
import org.jiedui.ui.grid.GridSetup;
import org.jiedui.ui.grid.ListRowSource;

/** The progress of all tasks of a plan on one sheet, to be entered month by month, sent out and read back. */
final class ProgressPage extends LedgerPage implements ProgressHead.Actions {

	/** Under which columns and views are remembered, apart from those of the plan. */
	private static final String LEDGER = ProgressSheet.LEDGER;

	private final ProgressRows rows = new ProgressRows();
	private final PlanDesk desk;
	private ProgressBefore before = ProgressBefore.UNKNOWN;
	private Optional<ObjectId> kept = Optional.empty();
	private ProgressHead head;

	/** @param context that of the ledger of the plan */
	ProgressPage(LedgerContext context, Supplier<Image> image) {
		super(new LedgerContext(context.page(), new Ledger(LEDGER, context.ledger().type(), context.ledger().owners(), false), context.catalog()), image);
		desk = new PlanDesk(session(), context::format, context.prompts(), this::choose);
		rows.show(plans().stream().findFirst().orElse(null));
	}

	private Session session() {
		return context().books().session();
	}

	/** Those of this year and before first, the latest of them on top. */
	private List<AnnualPlan> plans() {
		int year = LocalDate.now().getYear();
		return context().books().roots(Literals.ANNUAL_PLAN).stream().map(AnnualPlan.class::cast)
				.sorted(Comparator.comparing((AnnualPlan plan) -> plan.getYear() > year).thenComparing(Comparator.comparingInt(AnnualPlan::getYear).reversed()))
				.toList();
	}

	/** What stands on the sheet. */
	ProgressRows rows() {
		return rows;
	}

	/** The line above the sheet; the controls exist. */
	ProgressHead head() {
		return head;
	}

	@Override
	public String title() {
		return Messages.title;
	}

	@Override
	boolean makesRows() {
		return false;
	}

	@Override
	List<Creation> creations() {
		return List.of();
	}

	@Override
	List<IContributionItem> templates() {
		return List.of();
	}

	@Override
	boolean canDelete() {
		return false;
	}

	/** The sheet has a file of its own. */
	@Override
	public Optional<SeenRows> seenRows() {
		return Optional.empty();
	}

	@Override
	Composite createHead(Composite parent) {
		head = new ProgressHead(parent, this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		refreshHead();
		context().books().questions().ask("", () -> PlanRules.read(session().workspace().settings()), read -> {
			desk.setRules(read);
			refreshHead();
		}, () -> {
			desk.failRules();
			refreshHead();
		});
		askBefore();
		return parent;
	}

	@Override
	EmptyGrid emptyGrid() {
		return new EmptyGrid(Messages.empty, "", null);
	}

	@Override
	GridSetup gridSetup(EmptyGrid empty) {
		return context().grid(empty, new ProgressColumns(session(), context().format(), rows, () -> before).all(),
				new ListRowSource(rows::rows, context()::hasErrors));
	}

	/** What was before the month is asked anew, and so are the columns, one of which names the month. */
	private void shownOther() {
		kept = Optional.ofNullable(rows.plan()).flatMap(session()::id);
		before = ProgressBefore.UNKNOWN;
		refreshHead();
		if (grid() != null) {
			renewGrid();
		}
		askBefore();
	}

	private void askBefore() {
		Optional<ObjectId> plan = Optional.ofNullable(rows.plan()).flatMap(session()::id);
		plan.ifPresent(id -> {
			LocalDate day = rows.dayBefore();
			context().books().questions().ask("", () -> ProgressBefore.at(session().workspace(), id, day), found -> {
				if (grid() != null && !grid().isDisposed() && rows.plan() != null && day.equals(rows.dayBefore())) {
					before = found;
					grid().table().refresh(false);
				}
			}, () -> {
				// the user was told that the history cannot be read
			});
		});
	}

	private Optional<ReportingPeriod> period() {
		return Optional.ofNullable(rows.plan()).flatMap(plan -> new ReportingPeriods(plan).find(rows.month(), rows.party()));
	}

	private void refreshHead() {
		if (head == null || head.isDisposed()) {
			return;
		}
		String who = rows.party() == null ? Messages.everybody : context().format().titles().title(rows.party());
		String how = period().map(period -> NLS.bind(Messages.delivered,
				new Object[] { who, rows.month(), context().format().labels().label(Literals.PLAN_STATE, period.getState()) })).orElse("");
		String refusal = rows.plan() == null ? Messages.empty : desk.refusalOfDelivery(rows.plan(), rows.month(), rows.party()).orElse("");
		List<ProgressHead.Next> next = period().stream().flatMap(period -> Stream.of(PlanAct.RETURN, PlanAct.APPROVE, PlanAct.FREEZE)
				.filter(act -> desk.isNext(period, act)).map(act -> new ProgressHead.Next(act, desk.refusal(period, act).orElse("")))).toList();
		head.show(plans(), rows, context().format(), how, refusal, next);
	}

	// ---- what is done above the sheet

	@Override
	public void choose(AnnualPlan plan) {
		rows.show(plan);
		shownOther();
	}

	@Override
	public void narrow(int month, Party party) {
		rows.narrow(month, party);
		shownOther();
	}

	@Override
	public void deliver() {
		if (commit()) {
			desk.deliver(rows.plan(), rows.month(), rows.party());
		}
	}

	@Override
	public void take(PlanAct act) {
		period().filter(period -> commit()).ifPresent(period -> desk.take(period, act));
	}

	@Override
	public void sendOut() {
		if (commit()) {
			exchange().sendOut(rows);
		}
	}

	@Override
	public void readBack() {
		if (commit()) {
			exchange().readBack(rows);
		}
	}

	/** Sends out and reads back. */
	ProgressExchange exchange() {
		ProgressFiles files = context().site().getService(ProgressFiles.class);
		return new ProgressExchange(session(), context().books().questions(), context()::format, context().prompts(), context().site()::getShell,
				files.exporters(), files.importers());
	}

	// ---- as a page

	@Override
	public boolean lists(String ledger) {
		return LEDGER.equals(ledger);
	}

	/** Conditions name a sheet, or are about reports: then the first month of which they hold is shown. */
	@Override
	public void showRows(List<RowFilter> filters) {
		SheetConditions sheet = new SheetConditions(filters);
		sheet.plan(plans()).ifPresentOrElse(plan -> {
			rows.show(plan);
			rows.narrow(sheet.month().orElseThrow(), sheet.party(rows.parties()).orElse(null));
			shownOther();
		}, () -> showReport(filters));
	}

	private void showReport(List<RowFilter> filters) {
		plans().stream().flatMap(plan -> plan.getPeriods().stream()).filter(period -> !filters.isEmpty() && new PlanConditions(filters).hold(period))
				.findFirst().ifPresent(period -> reveal(period, null));
	}

	/** What a party reported for a month; all else of a plan is shown with the plan. */
	@Override
	public boolean shows(EObject object) {
		return object instanceof ReportingPeriod;
	}

	@Override
	public void reveal(EObject object, EStructuralFeature feature) {
		if (object instanceof ReportingPeriod period && PlanClosure.plan(period) instanceof AnnualPlan plan) {
			rows.show(plan);
			rows.narrow(Math.clamp(period.getMonth(), 1, 12), period.getDeliveredBy());
			shownOther();
			grid().selectFirst();
		}
	}

	@Override
	public void changed() {
		super.changed();
		List<AnnualPlan> now = plans();
		if (rows.plan() == null ? !now.isEmpty() : !now.contains(rows.plan())) {
			choose(now.stream().findFirst().orElse(null));
		} else {
			kept = Optional.ofNullable(rows.plan()).flatMap(session()::id);
			refreshHead();
		}
	}

	@Override
	public void reloaded() {
		Optional<ObjectId> former = kept;
		choose(former.flatMap(session()::find).filter(AnnualPlan.class::isInstance).map(AnnualPlan.class::cast).or(() -> plans().stream().findFirst())
				.orElse(null));
		super.reloaded();
	}
}
