/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.ui.findings.FindingLookup;
import org.jiedui.ui.grid.EmptyGrid;
import org.jiedui.ui.grid.ForeignChanges;
import org.jiedui.ui.grid.GridGrouping;
import org.jiedui.ui.grid.GridOperations;
import org.jiedui.ui.grid.GridState;
import org.jiedui.ui.grid.HighlightRule;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.RowMenu;
import org.jiedui.ui.grid.RowSource;
import org.jiedui.ui.grid.SelectionFigures;
import org.jiedui.ui.grid.ViewContent;
import org.jiedui.ui.internal.replace.ReplaceTarget;
import org.jiedui.ui.prompts.UserPrompts;
import org.jiedui.ui.references.ReferenceCandidates;
import org.jiedui.ui.theme.Palette;

/** Puts a grid together, and stands for it to whoever uses it. */
public final class GridKit {

	private final Session session;
	private final FindingLookup findings;
	private final ForeignChanges foreign;
	private final Palette palette;
	private final LedgerData data;
	private final CellReader reader;
	private final LedgerOrder order;
	private final GridLayers layers;
	private final NatTable table;
	private final RangeOperations ranges;
	private final ReplaceTarget replacement;
	private final CellEditStarter starter;
	private final CellTyping typing;
	private final GridArranger arranger;
	private final Highlights highlights;
	private final GridViews views;
	private final HighlightEditing highlighting;
	private final SourceOpening sources;
	private final GridFocus focus;
	private final GridSelection selection;
	private final EmptyNotice notice;
	private final EmptyState emptyState;
	private final SummaryBar summary;
	private final ColumnMenu columnMenu;
	private final GridGroups groups;
	private final FillHandle fillHandle;
	private final RowsInStep rows;
	private final List<Consumer<SelectionFigures>> figureListeners = new ArrayList<>();
	private final List<Runnable> arrangeListeners = new ArrayList<>();
	private Optional<GridMemory> memory = Optional.empty();
	private boolean hadRoom;

	public GridKit(Composite parent, Session session, List<LedgerColumn> columns, RowSource source, ValueFormat format,
			ReferenceCandidates candidates, FindingLookup findings, ForeignChanges foreign, UserPrompts prompts, Palette palette) {
		this.session = session;
		this.findings = findings;
		this.foreign = foreign;
		this.palette = palette;
		CellEdits edits = new CellEdits(session.editingDomain());
		data = new LedgerData(source, columns, edits);
		reader = new CellReader(format, candidates);
		order = new LedgerOrder(data, format, this::rowsChanged);
		ConfigRegistry registry = new ConfigRegistry();
		highlights = new Highlights(data, format, this::highlighted);
		layers = new GridLayers(data, new CellLabels(data, session, findings, foreign, highlights), new RowHeadLabels(data, findings), order, order,
				registry);
		table = new NatTable(parent, layers.grid(), false);
		table.setConfigRegistry(registry);
		table.setLayerPainter(new GridBackdrop(table, palette, layers.filterRow()::getHeight));
		ranges = new RangeOperations(data, layers, edits, reader, prompts);
		starter = new CellEditStarter(table, layers);
		typing = new CellTyping(table, CellTexts.edited(data, reader));
		arranger = new GridArranger(data, layers, order);
		views = new GridViews(data, format, arranger, order, List.of(new ColumnsPart(data, arranger), new FiltersPart(data, layers, order),
				new ErrorsPart(data, order), new HighlightsPart(highlights)));
		focus = new GridFocus(data, layers);
		replacement = new GridReplacement(data, layers, ranges, reader, edits, focus);
		selection = new GridSelection(table, ranges, row -> reveal(row, null), data.rows()::hold);
		notice = new EmptyNotice(table);
		emptyState = new EmptyState(notice, data, order, this::clearFilters);
		ColumnFit fit = new ColumnFit(table, layers.data());
		table.registerCommandHandler(fit);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		summary = new SummaryBar(parent, table, data, format, palette, () -> !source.hasAll() && session.isDirty(),
				() -> order.arrangement().errorsOnly());
		groups = new GridGroups(table, data, layers, order, focus, format, prompts, palette);
		sources = new SourceOpening(prompts, Program::launch);
		highlighting = new HighlightEditing(table, data, layers, highlights, format, palette);
		columnMenu = new ColumnMenu(table, data, layers, order, arranger, fit, summary, highlighting, format, groups.menu());
		fillHandle = new FillHandle(table, layers, new RangeFill(data, layers, ranges, edits, reader, prompts), palette);
		table.addOverlayPainter(fillHandle);
		rows = new RowsInStep(table, data, layers, order, highlights, focus, groups, selection, () -> {
			summary.schedule();
			emptyState.update();
		});
	}

	/** Configures and fills the grid. */
	public void open(GridOperations operations, IDialogSettings settings, String ledger, GridGrouping grouping, EmptyGrid whenEmpty, RowMenu rowMenu) {
		emptyState.whenEmpty(whenEmpty);
		arranger.setStandard(grouping);
		GridLooks looks = new GridLooks(table, data, palette, notice);
		looks.configure();
		table.addConfiguration(new CellEditing(data, reader, palette));
		table.addConfiguration(new FilterLooks(palette, order));
		table.addConfiguration(new GridKeys(operations, starter, layers, columnMenu::toggleFilterRow, groups.actions(), groups.titles(), fillHandle));
		table.addConfiguration(new SourceKeys(data, sources));
		data.rows().tree().ifPresent(tree -> table.addConfiguration(new TreeKeys(data, focus, tree)));
		table.configure();
		looks.follow();
		GridMemory kept = new GridMemory(settings, ledger, views, table.getDisplay(), this::tellArranged);
		views.show(kept.recall().orElse(ViewContent.NONE));
		memory = Optional.of(kept);
		layers.body().addLayerListener(kept);
		layers.selection().addLayerListener(event -> {
			if (event instanceof ISelectionEvent) {
				focus.update();
				selection.changed();
			}
		});
		selection.addCellListener(this::tellFigures);
		table.addListener(SWT.Resize, event -> resized());
		new GridMenus(table, columnMenu, manager -> {
			if (groups.actions().focused().isPresent()) {
				groups.menu().fillGroup(manager);
			} else {
				new RowMenuEntries(operations, sources, rowMenu, foreign).fill(manager);
			}
		});
		GridTips tips = new GridTips(table, data, findings, order, groups.texts(), new ForeignText(foreign, session, reader.format()),
				highlights, fillHandle::isDrawn);
		tips.activate();
		rows.listen();
		new GridRefresh(table, session, findings, foreign, rows::update);
		rows.told();
	}

	private void resized() {
		boolean room = !table.getClientArea().isEmpty();
		if (room && !hadRoom) {
			table.getDisplay().asyncExec(() -> {
				if (!table.isDisposed()) {
					focus.show();
				}
			});
		}
		hadRoom = room;
	}

	/** There are other rules by which cells are highlighted. */
	private void highlighted() {
		if (table != null && !table.isDisposed()) {
			layers.repaint();
		}
		memory.ifPresent(GridMemory::schedule);
	}

	private void tellArranged() {
		if (!table.isDisposed()) {
			arrangeListeners.forEach(Runnable::run);
		}
	}

	private void rowsChanged() {
		rows.rearranged();
		memory.ifPresent(GridMemory::schedule);
	}

	public void refresh() {
		rows.refresh();
		order.apply();
	}

	/** Selects and shows a cell. */
	public boolean reveal(EObject object, EStructuralFeature feature) {
		if (data.rows().lineOf(object) < 0 && order.arrangement().isFiltered()) {
			clearFilters();
		}
		data.rows().unfold(object);
		int position = data.rows().indexOf(object);
		if (position < 0) {
			rows.await(() -> reveal(object, feature));
			return false;
		}
		rows.awaitNothing();
		data.columns().stream().filter(column -> column.feature().filter(each -> each == feature).isPresent()).findFirst()
				.ifPresentOrElse(column -> {
					arranger.show(column);
					focus.select(position, data.indexOf(column.id()));
				}, () -> focus.select(position, -1));
		return true;
	}

	public void onFigures(Consumer<SelectionFigures> listener) {
		figureListeners.add(listener);
	}

	private void tellFigures() {
		if (!figureListeners.isEmpty() && !table.isDisposed() && table.isVisible()) {
			SelectionFigures now = figures();
			figureListeners.forEach(listener -> listener.accept(now));
		}
	}

	public SelectionFigures figures() {
		return SelectionSums.of(data, layers);
	}

	/** How the grid is looked at, in words that can be kept. */
	public ViewContent content() {
		return views.content();
	}

	/** Looks at the grid in another way; the row in focus stays so, where it is shown. */
	public List<String> show(ViewContent content) {
		List<String> lost = new ArrayList<>();
		focus.keepDuring(() -> lost.addAll(views.show(content)));
		return lost;
	}

	public void onArranged(Runnable listener) {
		arrangeListeners.add(listener);
	}

	public List<HighlightRule> highlights() {
		return highlights.rules();
	}

	public void highlight(List<HighlightRule> rules) {
		highlights.set(rules);
	}

	public void editHighlights() {
		highlighting.open(null);
	}

	public void chooseColumns() {
		columnMenu.choose();
	}

	public void showGroups(LedgerColumn column) {
		columnMenu.showGroups(column);
	}

	public void toggleFilterRow() {
		columnMenu.toggleFilterRow();
	}

	public void clearFilters() {
		columnMenu.clearFilters();
	}

	/** What can be done with groups. */
	public GroupActions groups() {
		return groups.actions();
	}

	public void fillGroupMenu(IMenuManager menu) {
		groups.menu().fill(menu);
	}

	public GridGrouping grouping() {
		return arranger.grouping();
	}

	public void group(GridGrouping grouping) {
		arranger.group(grouping);
	}

	public GridState state() {
		return arranger.current();
	}

	/** The identifiers of the rows that are shown. */
	public List<ObjectId> shownRows() {
		return data.rows().identifiers(session);
	}

	public void arrange(GridState state) {
		arranger.apply(state);
	}

	/** The rows and groups in the order in which they stand in the table. */
	public RowSource lines() {
		return data.rows();
	}

	/** Scrolls down by so many rows, or up. */
	public void scroll(int rows) {
		ViewportLayer viewport = layers.viewport();
		int height = viewport.getScrollableLayer().getHeight();
		int most = Math.max(0, height - viewport.getClientAreaHeight());
		int step = data.getRowCount() == 0 ? 0 : height / data.getRowCount();
		viewport.setOriginY(Math.clamp((long) viewport.getOrigin().getY() + (long) rows * step, 0, most));
	}

	public NatTable table() {
		return table;
	}

	public RangeOperations ranges() {
		return ranges;
	}

	/** The grid as that in which something is found and replaced. */
	public ReplaceTarget replacement() {
		return replacement;
	}

	public CellEditStarter starter() {
		return starter;
	}

	public CellTyping typing() {
		return typing;
	}

	/** Selects the first cell where none is selected. */
	public void selectFirst() {
		if (data.getRowCount() == 0 && data.rows().isBusy()) {
			rows.await(focus::first);
		} else {
			focus.first();
		}
	}

	public GridSelection selection() {
		return selection;
	}

	/** Gives the keys to the table. */
	public boolean focus() {
		focus.first();
		return table.setFocus();
	}
}
