/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.core.dashboard.TileSource;
import org.jiedui.core.metric.KeyNumbers;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.editor.internal.overview.OverviewControl;
import org.jiedui.ui.findings.FindingLookup;

/**
 * The first page of a programme: its figures, and beside them its form, which is folded away unless something is wrong with the programme. Computes
 * anew what it shows when the books or the findings change, but only while it is in front.
 */
final class OverviewPage implements BooksPage {

	private final PageContext context;
	private final KeyNumbers numbers;
	private final List<TileSource> tiles;
	private final Supplier<Image> image;
	private final DetailsAction fold = new DetailsAction(() -> this.details);
	private OverviewControl overview;
	private SavedNumbers saved;
	private DetailPane details;
	private boolean stale;
	/** Whether other findings are there than those that are shown. */
	private boolean unread;
	private boolean scheduled;
	/** Whether it is known if something is wrong with the programme, as it was when it was opened. */
	private boolean judged;

	/** @param tiles from which charts come */
	OverviewPage(PageContext context, KeyNumbers numbers, List<TileSource> tiles, Supplier<Image> image) {
		this.context = context;
		this.numbers = numbers;
		this.tiles = List.copyOf(tiles);
		this.image = image;
	}

	private OpenBooks books() {
		return context.books();
	}

	@Override
	public String title() {
		return Messages.OverviewPage_title;
	}

	@Override
	public Image image() {
		return image.get();
	}

	@Override
	public void createControls(Composite parent, Runnable typing) {
		Composite page = new Composite(parent, SWT.NONE);
		page.setBackground(page.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		page.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		details = new DetailPane(page, context, context.arrangement("details.overview"));
		// It takes what room there is: nobody need ask how large all of the overview would like to be.
		GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(details.control());
		overview = new OverviewControl(details.master(), context.settings().valueFormat(), numbers, context.navigation());
		saved = new SavedNumbers(books(), numbers, this::changed);
		showNow();
		new FirstPaint(page).then(this::showTiles);
		openForm(typing);
		FindingLookup.Listener listener = objects -> findingsChanged();
		books().findings().addListener(listener);
		page.addDisposeListener(event -> {
			books().findings().removeListener(listener);
			saved.close();
		});
	}

	private void showTiles() {
		if (!tiles.isEmpty()) {
			ProgrammeTiles charts = new ProgrammeTiles(overview.below(), context, tiles, overview::arranged);
			overview.control().addDisposeListener(event -> charts.close());
			charts.ask();
		}
	}

	private void openForm(Runnable typing) {
		details.onFold(fold::refresh);
		details.onTyping(typing);
		details.show(programme());
		details.ready(true);
		unfoldIfWrong();
	}

	private void unfoldIfWrong() {
		if (!judged && !books().findings().isChecking()) {
			judged = true;
			if (books().findings().all().stream().anyMatch(each -> each.severity() == Severity.ERROR && shows(each.object()))) {
				details.unfold();
			}
		}
	}

	private Programme programme() {
		return books().programme().orElse(null);
	}

	@Override
	public List<IAction> headActions() {
		return List.of(fold);
	}

	@Override
	public void changed() {
		stale = true;
		schedule();
	}

	private void findingsChanged() {
		unread = true;
		schedule();
	}

	private void schedule() {
		if (!scheduled && overview.control().isVisible()) {
			scheduled = true;
			overview.control().getDisplay().asyncExec(this::showSoon);
		}
	}

	private void showSoon() {
		scheduled = false;
		if (!overview.control().isDisposed() && overview.control().isVisible()) {
			refresh();
		}
	}

	/** What the findings do not touch need not be computed and measured again for them. */
	private void refresh() {
		if (stale) {
			showNow();
		} else if (unread) {
			unread = false;
			overview.show(books().findings());
		}
		unfoldIfWrong();
	}

	private void showNow() {
		stale = false;
		unread = false;
		// figures of those few that are loaded would be taken for those of all
		List<EObject> whole = books().roots(JieduiPackage.Literals.ELEMENT).stream().filter(root -> !books().isPaged(root.eClass())).toList();
		LocalDate today = LocalDate.now();
		overview.show(whole, saved::isLoaded, saved.known(today), books().findings(), today);
	}

	@Override
	public void shown() {
		refresh();
	}

	@Override
	public void setFocus() {
		overview.control().setFocus();
	}

	@Override
	public boolean shows(EObject object) {
		return EcoreUtil.getRootContainer(object) instanceof Programme programme && programme == programme();
	}

	@Override
	public void reveal(EObject object, EStructuralFeature feature) {
		details.unfold();
		details.reveal(programme(), object, feature);
	}

	@Override
	public void toggleDetails() {
		details.fold(!details.isFolded());
	}

	@Override
	public ISelectionProvider selectionProvider() {
		return null;
	}

	/** Where the form is folded away nothing is in focus. */
	@Override
	public List<Finding> focusedFindings() {
		return details.isFolded() ? List.of() : books().findings().findings(programme());
	}

	@Override
	public String status() {
		return "";
	}

	@Override
	public boolean isTyping() {
		return details.isTyping();
	}

	@Override
	public boolean commit() {
		return details.commit();
	}

	@Override
	public void revealWrong() {
		details.revealWrong();
	}

	@Override
	public void reloaded() {
		details.show(programme());
		changed();
	}
}
