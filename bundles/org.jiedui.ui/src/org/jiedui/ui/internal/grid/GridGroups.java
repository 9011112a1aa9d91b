/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.ui.prompts.UserPrompts;
import org.jiedui.ui.theme.Palette;

/** What a grid shows of its groups, and what can be done with them. */
final class GridGroups {

	private final NatTable table;
	private final LedgerData data;
	private final GroupActions actions;
	private final GroupMenu menu;
	private final GroupTexts texts;
	private final GroupTitles titles;
	private final GroupSums sums;

	GridGroups(NatTable table, LedgerData data, GridLayers layers, LedgerOrder order, GridFocus focus, ValueFormat format, UserPrompts prompts,
			Palette palette) {
		this.table = table;
		this.data = data;
		actions = new GroupActions(data, order, focus, prompts);
		menu = new GroupMenu(actions, layers::visibleColumns);
		texts = new GroupTexts(format);
		titles = new GroupTitles(table, data, texts, palette);
		sums = new GroupSums(table, data, layers::repaint);
		table.addOverlayPainter(titles);
	}

	GroupActions actions() {
		return actions;
	}

	GroupMenu menu() {
		return menu;
	}

	GroupTexts texts() {
		return texts;
	}

	GroupTitles titles() {
		return titles;
	}

	/** There may be other groups. */
	void changed() {
		sums.groupsChanged();
		if (data.rows().hasTooMany()) {
			table.getDisplay().asyncExec(() -> {
				if (!table.isDisposed()) {
					actions.refuseTooMany();
				}
			});
		}
	}

	/** The groups are the same, values in them may be others. */
	void valuesChanged() {
		sums.valuesChanged();
	}
}
