/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.overview;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;
import org.jiedui.ui.books.LiveFindings;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.viewers.MutedText;

/** What needs attention, the worst first: each entry leads to its field, the last to all of them. */
final class AttentionList {

	private static final int SHOWN = 8;

	private final Composite list;
	private final FormToolkit toolkit;
	private final ImageCache images;
	private final OverviewActions actions;

	AttentionList(Composite parent, FormToolkit toolkit, OverviewActions actions) {
		this.toolkit = toolkit;
		this.actions = actions;
		list = toolkit.createComposite(parent);
		images = new ImageCache(list);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(list);
	}

	Control control() {
		return list;
	}

	/** Hints need no attention. Before all is checked nobody can say that there is nothing. */
	void show(LiveFindings found) {
		List<Finding> findings = found.all().stream().filter(finding -> finding.severity() != Severity.INFO).toList();
		for (Control old : list.getChildren()) {
			old.dispose();
		}
		if (found.isChecking()) {
			addIcon(Icon.INFO);
			MutedText.install(toolkit.createLabel(list, Messages.Attention_checking));
		} else if (findings.isEmpty()) {
			addIcon(Icon.OK);
			MutedText.install(toolkit.createLabel(list, Messages.Attention_none));
		}
		findings.stream().limit(SHOWN).forEach(this::addLine);
		if (findings.size() > SHOWN) {
			addIcon(Icon.PROBLEMS);
			link(NLS.bind(Messages.Attention_all, findings.size()), actions::openProblems);
		}
	}

	private void addLine(Finding finding) {
		addIcon(finding.severity() == Severity.ERROR ? Icon.ERROR : Icon.WARNING);
		link(finding.message(), () -> actions.show(finding.object(), finding.feature()));
	}

	private void addIcon(Icon icon) {
		Label label = toolkit.createLabel(list, "");
		label.setImage(images.get(icon));
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(label);
	}

	private void link(String text, Runnable action) {
		Hyperlink link = toolkit.createHyperlink(list, text, SWT.WRAP);
		link.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				action.run();
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(link);
	}
}
