/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IMemento;

/** Remembers how wide the columns of a view are. */
public final class ColumnWidths {

	private static final String KEY = "width";

	private ColumnWidths() {
	}

	/** @param memento null leaves the widths as they are */
	public static void restore(Tree tree, IMemento memento) {
		for (int index = 0; memento != null && index < tree.getColumnCount(); index++) {
			Integer width = memento.getInteger(KEY + index);
			if (width != null) {
				tree.getColumn(index).setWidth(width);
			}
		}
	}

	/** @param memento null leaves the widths as they are */
	public static void restore(Table table, IMemento memento) {
		for (int index = 0; memento != null && index < table.getColumnCount(); index++) {
			Integer width = memento.getInteger(KEY + index);
			if (width != null) {
				table.getColumn(index).setWidth(width);
			}
		}
	}

	public static void save(Tree tree, IMemento memento) {
		TreeColumn[] columns = tree.getColumns();
		for (int index = 0; index < columns.length; index++) {
			memento.putInteger(KEY + index, columns[index].getWidth());
		}
	}

	public static void save(Table table, IMemento memento) {
		TableColumn[] columns = table.getColumns();
		for (int index = 0; index < columns.length; index++) {
			memento.putInteger(KEY + index, columns[index].getWidth());
		}
	}
}
