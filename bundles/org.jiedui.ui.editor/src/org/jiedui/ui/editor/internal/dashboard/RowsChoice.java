/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.dashboard;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.jiedui.core.dashboard.Rows;
import org.jiedui.model.value.Qualified;
import org.jiedui.ui.books.EditorOpener;

/**
 * Opens the rows behind a number: at once where they are of one programme, else of that which the user chooses from a menu with the share of each.
 *
 * @param opener opens ledgers
 * @param names what programmes are called, by their part
 */
record RowsChoice(EditorOpener opener, IntFunction<String> names) implements RowsOpener {

	@Override
	public void open(Control control, List<Rows> rows, Function<Qualified, String> text) {
		if (rows.size() == 1) {
			open(rows.getFirst());
		} else if (!rows.isEmpty()) {
			Menu menu = menu(control, rows, text);
			menu.setVisible(true);
		}
	}

	/** A line for each programme. */
	Menu menu(Control control, List<Rows> rows, Function<Qualified, String> text) {
		Menu menu = new Menu(control);
		for (Rows each : rows) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(NLS.bind(Messages.Rows_share, names.apply(each.part()).replace("&", "&&"), text.apply(each.share())));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open(each)));
		}
		// The item is told after the menu has gone.
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		return menu;
	}

	private void open(Rows rows) {
		opener.showRows(rows.part(), rows.ledger(), rows.filters());
	}
}
