/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.HyperlinkSettings;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.metric.KeyNumber;
import org.jiedui.core.metric.KeyNumberGroup;
import org.jiedui.core.metric.KeyNumbers;
import org.jiedui.ui.books.LiveFindings;
import org.jiedui.ui.theme.Palette;

/**
 * The overview of a programme: the cards of the core on top, below them pairings and attention on the left, charts on the right, and below all the
 * cards of the modules; one column where the window is narrow.
 */
public final class OverviewControl {

	/** Narrower than this, in pixels, everything stands in one column. */
	private static final int TWO_COLUMNS = 720;
	private static final int GAP = 16;

	private final OverviewModel model;
	private final FormToolkit toolkit;
	private final ScrolledComposite scroll;
	private final Composite body;
	private final OverviewLayout layout = new OverviewLayout(16, 32, 16, true);
	private final CardStrip cards;
	private final PairingList pairings;
	private final AttentionList attention;
	private final ShareSection tasks;
	private final ShareSection projects;
	private final ShareSection exchanges;
	private final ModuleNumbers modules;
	private final Composite below;
	private boolean due;

	public OverviewControl(Composite parent, ValueFormat format, KeyNumbers numbers, OverviewActions actions) {
		model = new OverviewModel(format.labels(), numbers);
		toolkit = new FormToolkit(parent.getDisplay());
		// An underline would run through Chinese characters: its place comes from the metrics of the Latin font.
		toolkit.getHyperlinkGroup().setHyperlinkUnderlineMode(HyperlinkSettings.UNDERLINE_NEVER);
		Palette palette = new Palette();
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		toolkit.adapt(scroll);
		scroll.addDisposeListener(event -> toolkit.dispose());
		body = toolkit.createComposite(scroll);
		body.setLayout(layout);
		scroll.setContent(body);

		cards = new CardStrip(body, toolkit, palette, format, actions, true);
		Composite left = column();
		heading(left, Messages.Overview_pairings);
		pairings = new PairingList(left, toolkit, actions);
		heading(left, Messages.Overview_attention);
		attention = new AttentionList(left, toolkit, actions);

		Composite right = column();
		tasks = new ShareSection(right, toolkit, palette, actions);
		projects = new ShareSection(right, toolkit, palette, actions);
		exchanges = new ShareSection(right, toolkit, palette, actions);
		below = toolkit.createComposite(body);
		below.setLayout(OverviewLayout.column(GAP));
		modules = new ModuleNumbers(below, toolkit, palette, format, actions);
		scroll.addListener(SWT.Resize, event -> arrangeSoon());
	}

	public Control control() {
		return scroll;
	}

	/** Where more can be put below all else, which makes itself invisible while there is nothing to show; {@link #arranged()} after that. */
	public Composite below() {
		return below;
	}

	/** What is below has something else to show. Only that is measured anew: the rest has not changed, and to measure wrapped text is what costs. */
	public void arranged() {
		body.layout(below.getChildren());
		fit(false);
	}

	/**
	 * Shows the books as they are now.
	 *
	 * @param roots those of the programme that are loaded
	 * @param loaded whether all of a class are
	 * @param saved key numbers of the others
	 * @param findings what validation says
	 * @param today for which day
	 */
	public void show(Collection<? extends EObject> roots, Predicate<EClass> loaded, Collection<KeyNumber> saved, LiveFindings findings,
			LocalDate today) {
		Overview overview = model.compute(roots, loaded, saved, today);
		scroll.setRedraw(false);
		try {
			cards.show(overview.ofCore().map(KeyNumberGroup::numbers).orElse(List.of()));
			modules.show(overview.ofModules());
			pairings.show(overview.pairings());
			attention.show(findings);
			tasks.show(NLS.bind(Messages.Overview_tasks, Integer.toString(overview.planYear())), overview.tasks());
			projects.show(Messages.Overview_projects, overview.projects());
			exchanges.show(Messages.Overview_exchanges, overview.exchanges());
			fit(true);
		} finally {
			scroll.setRedraw(true);
		}
	}

	/** Shows what validation says by now; all else is as it was. */
	public void show(LiveFindings findings) {
		scroll.setRedraw(false);
		try {
			attention.show(findings);
			body.layout(new Control[] { attention.control() });
			fit(false);
		} finally {
			scroll.setRedraw(true);
		}
	}

	/** Several changes of the size follow each other while a window opens, and only the last of them counts. */
	private void arrangeSoon() {
		if (!due) {
			due = true;
			scroll.getDisplay().asyncExec(() -> {
				due = false;
				if (!scroll.isDisposed()) {
					arrange();
				}
			});
		}
	}

	private void arrange() {
		boolean narrow = scroll.getClientArea().width < TWO_COLUMNS;
		boolean another = narrow != layout.isNarrow();
		if (another) {
			layout.setNarrow(narrow);
		}
		fit(another);
	}

	/**
	 * Gives everything its place at the width that there is; scrolls where it needs more height.
	 *
	 * @param changed whether there are other things to show than when it was last measured
	 */
	private void fit(boolean changed) {
		Rectangle room = scroll.getClientArea();
		if (room.width > 0) {
			resize(room, changed);
			Rectangle left = scroll.getClientArea();
			if (left.width != room.width) {
				resize(left, false);
			}
		}
	}

	private void resize(Rectangle room, boolean changed) {
		body.setSize(room.width, Math.max(room.height, body.computeSize(room.width, SWT.DEFAULT, changed).y));
		// New controls in a list that keeps its size would stay without bounds.
		body.layout(false, true);
	}

	private Composite column() {
		Composite column = toolkit.createComposite(body);
		column.setLayout(OverviewLayout.column(8));
		return column;
	}

	private void heading(Composite column, String text) {
		Label label = toolkit.createLabel(column, text);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
	}
}
