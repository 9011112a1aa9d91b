/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.swt.IFocusService;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.template.Templates;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.ui.create.Creation;
import org.jiedui.ui.create.Creations;
import org.jiedui.ui.create.Duplication;
import org.jiedui.ui.create.Place;
import org.jiedui.ui.create.TemplateMenu;
import org.jiedui.ui.deletion.Deletion;
import org.jiedui.ui.exchange.SeenRows;
import org.jiedui.ui.grid.CellMenus;
import org.jiedui.ui.grid.EmptyGrid;
import org.jiedui.ui.grid.GridSetup;
import org.jiedui.ui.grid.LedgerGrid;
import org.jiedui.ui.grid.ViewContent;
import org.jiedui.ui.savedviews.ViewDesk;

/** A ledger: its rows as a grid, the form of the selected row beside it, and a tool bar above. What a ledger shows besides, a subclass adds. */
class LedgerPage implements BooksPage {

	private static final String EXPORT_ROWS = "org.jiedui.ui.editor.exportRows";

	private final LedgerContext context;
	private final Supplier<Image> image;
	private final Creations creations;
	private final PageSelection selection = new PageSelection(() -> StructuredSelection.EMPTY);
	private Composite page;
	private LedgerGrid grid;
	private MoneyScale scale;
	private DetailPane details;
	private LedgerToolBar tools;
	private ViewDesk views;
	private Runnable typing;
	private Optional<ObjectId> selected = Optional.empty();

	LedgerPage(LedgerContext context, Supplier<Image> image) {
		this.context = context;
		this.image = image;
		creations = new Creations(context.catalog(), context.format().labels());
	}

	Ledger ledger() {
		return context.ledger();
	}

	@Override
	public String title() {
		return context.format().labels().plural(ledger().type());
	}

	@Override
	public Image image() {
		return image.get();
	}

	/** Makes what stands above the grid besides the tool bar; answers where that goes. */
	Composite createHead(Composite parent) {
		return parent;
	}

	/** Makes the grid, and what stands beside it. */
	LedgerGrid makeGrid(Composite parent, GridSetup setup) {
		return new LedgerGrid(parent, setup);
	}

	/** What the grid works on and with. */
	GridSetup gridSetup(EmptyGrid empty) {
		return context.grid(empty);
	}

	/** Whether rows are made and taken away here. */
	boolean makesRows() {
		return true;
	}

	/** Takes away the grid, and what stands beside it. */
	void disposeGrid() {
		grid.dispose();
	}

	/** Adds to the menu of rows what can be done here besides. */
	void fillMenu(IMenuManager menu, List<EObject> rows) {
		// A ledger has nothing of its own.
	}

	/** Other rows are selected. */
	void selected(List<EObject> rows) {
		// The form follows by itself.
	}

	LedgerContext context() {
		return context;
	}

	@Override
	public void createControls(Composite parent, Runnable whenTyping) {
		typing = whenTyping;
		page = new Composite(parent, 0);
		page.setBackground(page.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		page.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		views = context.views();
		tools = new LedgerToolBar(createHead(page), this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(tools.control());
		details = context.details(page);
		details.onFold(tools::folded);
		details.onTyping(typing);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(details.control());
		createGrid();
		views.open(grid);
		details.ready(!makesRows());
		tools.refresh();
		grid.selectFirst();
		Runnable rescale = this::rescale;
		context.settings().addListener(rescale);
		page.addDisposeListener(event -> {
			context.settings().removeListener(rescale);
			views.close();
		});
	}

	private void createGrid() {
		scale = context.format().moneyScale();
		grid = makeGrid(details.master(), gridSetup(emptyGrid()).rowMenu(this::fillRowMenu));
		new GridCommands(context.site().getService(IHandlerService.class), context.site().getService(IFocusService.class), grid);
		grid.selection().addPostSelectionChangedListener(event -> selected((IStructuredSelection) event.getSelection()));
		grid.onFigures(figures -> new FiguresLine(context.format()).show(context.site(), figures));
		grid.onTyping(typing);
		grid.onArranged(views::arranged);
		selection.follow(grid.selection());
	}

	/** Money is shown in another unit: columns, what is typed and what is filtered follow. */
	private void rescale() {
		if (context.format().moneyScale() != scale) {
			renewGrid();
		}
	}

	/** Makes the grid anew, since its columns are others. */
	final void renewGrid() {
		EObject row = selectedRow();
		grid.operations().commitEdit();
		ViewContent content = grid.content();
		disposeGrid();
		createGrid();
		views.replace(content, grid);
		details.master().layout();
		if (row != null) {
			grid.reveal(row, null);
		}
	}

	private void fillRowMenu(IMenuManager menu, List<EObject> rows) {
		fillMenu(menu, rows);
		tools.fillRowMenu(menu, rows);
		context.site().getService(CellMenus.class).fill(menu, context.books(), rows, grid.operations().focusFeature());
	}

	/** What the grid says while it has no rows. */
	EmptyGrid emptyGrid() {
		String link = creations.at(context.place(null)).stream().findFirst()
				.map(creation -> NLS.bind(Messages.LedgerPage_createFirst, creation.label())).orElse("");
		return new EmptyGrid(Messages.LedgerPage_empty, link, () -> creations.at(context.place(null)).stream().findFirst().ifPresent(this::create));
	}

	private void selected(IStructuredSelection selection) {
		EObject row = selection.size() == 1 ? (EObject) selection.getFirstElement() : null;
		selected = Optional.ofNullable(row).flatMap(context.books().session()::id);
		details.show(row);
		tools.refresh();
		selected(((List<?>) selection.toList()).stream().map(EObject.class::cast).toList());
	}

	// ---- what the tool bar does

	/** What can be created here, beside the selected row and then in it. */
	List<Creation> creations() {
		return creations.at(context.place(selectedRow()));
	}

	/** Submenus with what can be created from templates; made anew each time. */
	List<IContributionItem> templates() {
		return new TemplateMenu(creations, context.site().getService(Templates.class), context.prompts()).at(context.place(selectedRow()), this::create);
	}

	void create(Creation creation) {
		creation.execute();
		grid.refresh();
		reveal(creation.object(), null);
	}

	/** The first of the copies is selected then. */
	void duplicateRows() {
		Duplication duplication = new Duplication(context.books().session(), selectedRows());
		if (duplication.isPossible()) {
			duplication.execute();
			grid.refresh();
			reveal(duplication.copies().getFirst(), null);
		}
	}

	void deleteRows() {
		deletion().begin();
	}

	boolean canDelete() {
		return deletion().isPossible();
	}

	private Deletion deletion() {
		return new Deletion(context.books().session(), selectedRows(), context.site().getShell());
	}

	LedgerGrid grid() {
		return grid;
	}

	ViewDesk views() {
		return views;
	}

	DetailPane details() {
		return details;
	}

	List<EObject> selectedRows() {
		return grid == null ? List.of() : grid.operations().selectedRows();
	}

	private EObject selectedRow() {
		return selectedRows().stream().findFirst().orElse(null);
	}

	@Override
	public boolean lists(String ledger) {
		return ledger().id().equals(ledger);
	}

	@Override
	public void showRows(List<RowFilter> filters) {
		new RowFilters(context.format()).show(grid, filters);
	}

	/** What the grid shows, as it shows it. */
	@Override
	public Optional<SeenRows> seenRows() {
		return Optional.of(new SeenRows(ledger().type(), () -> grid.shownRows(), () -> grid.shownColumns()));
	}

	/** Writes the rows that are shown to a file; who does that is a matter of the workbench. */
	void exportRows() {
		ParameterlessCommand.run(context.site(), EXPORT_ROWS);
	}

	@Override
	public Optional<Place> place() {
		return Optional.of(context.place(selectedRow()));
	}

	// ---- as a page

	@Override
	public void shown() {
// The grid and the form follow the session also behind other pages. The status line is everybody's, and of views nobody tells.
		new FiguresLine(context.format()).show(context.site(), grid.figures());
		views.read();
	}

	@Override
	public void toggleDetails() {
		details.fold(!details.isFolded());
	}

	/** Of the selected rows, those of the column in focus where it has any. */
	@Override
	public List<Finding> focusedFindings() {
		List<Finding> all = selectedRows().stream().flatMap(row -> context.books().findings().findings(row).stream()).toList();
		List<Finding> here = grid.operations().focusFeature()
				.map(feature -> all.stream().filter(finding -> finding.feature() == feature).toList()).orElse(List.of());
		return here.isEmpty() ? all : here;
	}

	@Override
	public boolean isTyping() {
		return grid.operations().isTyping() || details.isTyping();
	}

	@Override
	public boolean commit() {
		return grid.operations().commitEdit() && details.commit();
	}

	@Override
	public void revealWrong() {
		if (!grid.operations().focusEdit()) {
			details.revealWrong();
		}
	}

	@Override
	public void changed() {
		// The grid and the form hear of it from the session.
	}

	@Override
	public void setFocus() {
		grid.setFocus();
	}

	@Override
	public boolean shows(EObject object) {
		return context.catalog().listing(object).filter(ledger()::equals).isPresent()
				|| ledger().owners().stream().anyMatch(owner -> owner.isInstance(EcoreUtil.getRootContainer(object)));
	}

	@Override
	public void reveal(EObject object, EStructuralFeature feature) {
		EObject row = object;
		while (row != null && !ledger().lists(row)) {
			row = row.eContainer();
		}
		if (row != null) {
			grid.reveal(row, row == object ? feature : null);
		}
		details.reveal(row == null ? EcoreUtil.getRootContainer(object) : row, object, feature);
	}

	@Override
	public ISelectionProvider selectionProvider() {
		return selection;
	}

	@Override
	public String status() {
		return new FiguresLine(context.format()).text(grid.figures());
	}

	@Override
	public void reloaded() {
		if (!grid.isDisposed()) {
			Optional<ObjectId> kept = selected;
			details.show(null);
			grid.refresh();
			kept.flatMap(context.books().session()::find).ifPresent(row -> grid.reveal(row, null));
		}
	}
}
