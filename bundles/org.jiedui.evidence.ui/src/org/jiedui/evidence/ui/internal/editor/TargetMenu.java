/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.jiedui.evidence.books.LedgerTarget;
import org.jiedui.model.vocabulary.Labels;

/** Lets choose the ledger in which an entry is made. */
record TargetMenu(Labels labels) {

	/** Opens the menu; it is gone again when something was chosen, or nothing. */
	void open(Control over, List<LedgerTarget> targets, Consumer<LedgerTarget> chosen) {
		Menu menu = new Menu(over.getShell(), SWT.POP_UP);
		for (LedgerTarget target : targets) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			String number = target.feature().map(labels::label).orElse("");
			item.setText((labels.label(target.type()) + "  " + number).strip().replace("&", "&&"));
			item.addListener(SWT.Selection, event -> chosen.accept(target));
		}
		// A selection comes after the menu is hidden.
		menu.addListener(SWT.Hide, hidden -> over.getDisplay().asyncExec(menu::dispose));
		menu.setLocation(over.toDisplay(over.getSize().x / 3, over.getSize().y / 3));
		menu.setDefaultItem(menu.getItem(0));
		menu.setVisible(true);
	}
}
