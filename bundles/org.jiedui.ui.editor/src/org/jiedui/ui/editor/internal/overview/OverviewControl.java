/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.HyperlinkSettings;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.metric.Metric;
import org.jiedui.core.validation.Finding;
import org.jiedui.ui.theme.Palette;

/**
 * The overview of a programme: cards on top, below them pairings and attention on the left, charts on the right; one column where the window
 * is narrow.
 */
public final class OverviewControl {

	/** Narrower than this, in pixels, everything stands in one column. */
	private static final int TWO_COLUMNS = 720;

	private final OverviewModel model;
	private final FormToolkit toolkit;
	private final ScrolledForm form;
	private final CardStrip cards;
	private final PairingList pairings;
	private final AttentionList attention;
	private final ShareSection tasks;
	private final ShareSection projects;
	private final ShareSection exchanges;

	public OverviewControl(Composite parent, ValueFormat format, List<Metric> metrics, OverviewActions actions) {
		model = new OverviewModel(format.labels(), metrics);
		toolkit = new FormToolkit(parent.getDisplay());
		// An underline would run through Chinese characters: its place comes from the metrics of the Latin font.
		toolkit.getHyperlinkGroup().setHyperlinkUnderlineMode(HyperlinkSettings.UNDERLINE_NEVER);
		Palette palette = new Palette();
		form = toolkit.createScrolledForm(parent);
		form.addDisposeListener(event -> toolkit.dispose());
		Composite body = form.getBody();
		body.setLayout(columns(2));

		cards = new CardStrip(body, toolkit, palette, format, actions);
		TableWrapData wide = new TableWrapData(TableWrapData.FILL_GRAB);
		wide.colspan = 2;
		cards.control().setLayoutData(wide);

		Composite left = column(body);
		heading(left, Messages.Overview_pairings);
		pairings = new PairingList(left, toolkit, actions);
		fill(pairings.control());
		heading(left, Messages.Overview_attention);
		attention = new AttentionList(left, toolkit, actions);
		fill(attention.control());

		Composite right = column(body);
		tasks = new ShareSection(right, toolkit, palette);
		projects = new ShareSection(right, toolkit, palette);
		exchanges = new ShareSection(right, toolkit, palette);
		form.addListener(SWT.Resize, event -> arrange(body));
	}

	public Control control() {
		return form;
	}

	/** Shows the books as they are now. */
	public void show(Collection<? extends EObject> roots, Collection<Finding> findings, LocalDate today) {
		Overview overview = model.compute(roots, findings, today);
		form.setRedraw(false);
		try {
			cards.show(overview.cards());
			pairings.show(overview.pairings());
			attention.show(overview.attention());
			tasks.show(NLS.bind(Messages.Overview_tasks, Integer.toString(overview.planYear())), overview.tasks());
			projects.show(Messages.Overview_projects, overview.projects());
			exchanges.show(Messages.Overview_exchanges, overview.exchanges());
			form.reflow(true);
			// New controls in a list that keeps its size would stay without bounds.
			cards.layout();
			pairings.layout();
			attention.layout();
		} finally {
			form.setRedraw(true);
		}
	}

	/** By the room that there is: the body itself is never narrower than what stands in it. */
	private void arrange(Composite body) {
		int columns = form.getClientArea().width < TWO_COLUMNS ? 1 : 2;
		TableWrapLayout layout = (TableWrapLayout) body.getLayout();
		if (layout.numColumns != columns) {
			layout.numColumns = columns;
			((TableWrapData) cards.control().getLayoutData()).colspan = columns;
			cards.fold(columns == 1);
			form.reflow(true);
		}
	}

	private static TableWrapLayout columns(int count) {
		TableWrapLayout layout = new TableWrapLayout();
		layout.numColumns = count;
		layout.horizontalSpacing = 32;
		layout.verticalSpacing = 16;
		layout.topMargin = 16;
		layout.leftMargin = 16;
		layout.rightMargin = 16;
		layout.bottomMargin = 16;
		return layout;
	}

	private Composite column(Composite body) {
		Composite column = toolkit.createComposite(body);
		TableWrapLayout layout = new TableWrapLayout();
		layout.topMargin = 0;
		layout.bottomMargin = 0;
		layout.leftMargin = 0;
		layout.rightMargin = 0;
		layout.verticalSpacing = 8;
		column.setLayout(layout);
		fill(column);
		return column;
	}

	private void heading(Composite column, String text) {
		Label label = toolkit.createLabel(column, text);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
	}

	private static void fill(Control control) {
		control.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
	}
}
