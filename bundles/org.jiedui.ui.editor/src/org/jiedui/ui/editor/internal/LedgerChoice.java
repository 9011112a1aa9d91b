/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A row of names of which one is chosen: the ledgers of a module. UI thread only. */
final class LedgerChoice {

	/** Sets the names apart from each other: items of a tool bar stand close together. */
	private static final String SPACE = "\u2002";

	private final ToolBar bar;
	private final Map<LedgerPage, ToolItem> items = new LinkedHashMap<>();

	/** @param chosen told which one the user chose */
	LedgerChoice(Composite parent, List<LedgerPage> ledgers, Consumer<LedgerPage> chosen) {
		bar = new ToolBar(parent, SWT.FLAT | SWT.WRAP);
		for (LedgerPage ledger : ledgers) {
			ToolItem item = new ToolItem(bar, SWT.RADIO);
			item.setText(SPACE + ledger.title().replace("&", "&&") + SPACE);
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				if (item.getSelection()) {
					chosen.accept(ledger);
				}
			}));
			items.put(ledger, item);
		}
	}

	Control control() {
		return bar;
	}

	/** Shows which one is in front, whoever brought it there. */
	void show(LedgerPage ledger) {
		items.forEach((each, item) -> item.setSelection(each == ledger));
	}
}
