/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IMemento;

/**
 * Makes columns of a tree wide enough for their heads and for what is in them, in whatever language that is. A column to which the user gave a width
 * keeps it. UI thread only.
 */
final class FittedWidths {

	/** Not that of widths which were the same in all languages. */
	private static final String KEY = "chosenWidth";

	private final List<Fitted> columns = new ArrayList<>();

	/** A column with the width that it was given by us. */
	private static final class Fitted {

		private final TreeColumn column;
		private final boolean followsContent;
		private int given;
		private boolean chosen;

		Fitted(TreeColumn column, int least, boolean followsContent) {
			this.column = column;
			this.followsContent = followsContent;
			give(least);
		}

		private void give(int width) {
			column.setWidth(width);
			given = column.getWidth();
		}

		/** Gives it the width that the user once gave, be it the one that it has anyhow. */
		void choose(int width) {
			column.setWidth(width);
			chosen = true;
		}

		/** Whether its width is the user's. */
		boolean isChosen() {
			return chosen || column.getWidth() != given;
		}

		/** Never narrower than it was: what somebody looks at does not move without need. */
		void fit() {
			if (followsContent && !isChosen()) {
				int before = given;
				column.pack();
				give(Math.max(before, column.getWidth()));
			}
		}
	}

	/**
	 * @param least how wide it is at the start, in pixels at 96 dpi
	 * @param followsContent whether it becomes wider where that does not suffice
	 */
	void add(TreeColumn column, int least, boolean followsContent) {
		columns.add(new Fitted(column, least, followsContent));
	}

	/** What the columns contain is another. */
	void fit() {
		List<Tree> trees = columns.stream().map(each -> each.column.getParent()).distinct().toList();
		trees.forEach(tree -> tree.setRedraw(false));
		try {
			columns.forEach(Fitted::fit);
		} finally {
			trees.forEach(tree -> tree.setRedraw(true));
		}
	}

	/** @param memento null leaves the widths as they are */
	void restore(IMemento memento) {
		for (int index = 0; memento != null && index < columns.size(); index++) {
			Integer chosen = memento.getInteger(KEY + index);
			if (chosen != null) {
				columns.get(index).choose(chosen);
			}
		}
	}

	/** Keeps the widths that the user gave. */
	void save(IMemento memento) {
		for (int index = 0; index < columns.size(); index++) {
			if (columns.get(index).isChosen()) {
				memento.putInteger(KEY + index, columns.get(index).column.getWidth());
			}
		}
	}
}
