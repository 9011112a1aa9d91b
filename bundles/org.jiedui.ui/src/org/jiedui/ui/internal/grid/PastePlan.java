/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.FormatException;
import org.jiedui.ui.grid.LedgerColumn;

/**
 * What pasting a range would do, worked out before anything changes: either every cell takes its value, or the plan says why not and
 * nothing is to be done.
 */
public final class PastePlan {

	/** So many cells are named in the message; of the others only the number is told. */
	private static final int TOLD = 8;

	private final GroupedRows rows;
	private final List<LedgerColumn> columns;
	private final CellReader reader;
	private final String refusal;
	private final List<CellChange> changes = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();

	/**
	 * @param columns the visible columns in their order on the screen
	 * @param refusal the sentence that says of how many cells nothing comes, with a place for the number
	 */
	public PastePlan(GroupedRows rows, List<LedgerColumn> columns, CellReader reader, String refusal) {
		this.refusal = refusal;
		this.rows = rows;
		this.columns = columns;
		this.reader = reader;
	}

	/**
	 * Lays a block of texts onto the grid. A block that fits several times into the target is repeated, as spreadsheets do.
	 *
	 * @param row position of the first row
	 * @param column position of the first column
	 * @param height rows of the target
	 * @param width columns of the target
	 */
	public void lay(List<List<String>> block, int row, int column, int height, int width) {
		int blockHeight = block.size();
		int blockWidth = block.stream().mapToInt(List::size).max().orElse(0);
		boolean repeats = blockHeight > 0 && blockWidth > 0 && height % blockHeight == 0 && width % blockWidth == 0;
		int lastRow = row + (repeats ? height : blockHeight);
		int lastColumn = column + (repeats ? width : blockWidth);
		if (lastRow > rows.size() || lastColumn > columns.size()) {
			problems.add(NLS.bind(Messages.pasteTooLarge, blockHeight, blockWidth));
			return;
		}
		for (int y = row; y < lastRow; y++) {
			if (isGroup(y)) {
				continue;
			}
			List<String> texts = block.get((y - row) % blockHeight);
			for (int x = column; x < lastColumn; x++) {
				int source = (x - column) % blockWidth;
				set(y, columns.get(x), source < texts.size() ? texts.get(source) : "");
			}
		}
	}

	/** Nothing is laid onto a group. */
	boolean isGroup(int position) {
		Optional<GroupRow> group = rows.group(position);
		group.ifPresent(each -> problems.add(NLS.bind(Messages.pasteGroup, each.text().isEmpty() ? Messages.groupsEmpty : each.text())));
		return group.isPresent();
	}

	/** Sets one cell to what a text says. A read-only cell that shows this text already is no problem. */
	public void set(int position, LedgerColumn column, String text) {
		EObject row = rows.get(position);
		CellAccess access = CellAccess.of(row, column);
		if (access != CellAccess.EDITABLE) {
			if (!column.text(row).equals(text)) {
				problem(position, column, text, access.reason(row, column, reader.format().labels()));
			}
			return;
		}
		EStructuralFeature feature = column.feature().orElseThrow();
		try {
			if (!column.text(row).equals(text)) {
				changes.add(new CellChange(row, feature, reader.read(row, feature, text)));
			}
		} catch (FormatException unreadable) {
			problem(position, column, text, unreadable.getMessage());
		}
	}

	/** Gives one cell a value of its type; null clears it. A read-only cell that has this value already is no problem. */
	void put(int position, LedgerColumn column, Object value) {
		EObject row = rows.get(position);
		if (row == null) {
			return;
		}
		CellAccess access = CellAccess.of(row, column);
		boolean emptied = value == null && column.feature().filter(feature -> !CellAccess.canBeEmpty(feature)).isPresent();
		if (access == CellAccess.EDITABLE && !emptied) {
			changes.add(new CellChange(row, column.feature().orElseThrow(), value));
		} else if (!Objects.equals(column.value(row), value)) {
			String text = column.feature().map(feature -> reader.format().text(feature, value)).orElse("");
			problem(position, column, text, access == CellAccess.EDITABLE ? Messages.readNotEmpty
					: access.reason(row, column, reader.format().labels()));
		}
	}

	/** The last change that was planned. */
	Optional<CellChange> last() {
		return changes.isEmpty() ? Optional.empty() : Optional.of(changes.getLast());
	}

	private void problem(int position, LedgerColumn column, String text, String reason) {
		problems.add(NLS.bind(Messages.pasteProblem, new Object[] { rows.number(position), column.heading(), text, reason }));
	}

	/** What to do; of use only when there are no problems. */
	public List<CellChange> changes() {
		return changes;
	}

	public boolean isPossible() {
		return problems.isEmpty();
	}

	/** Everything that stands in the way, as one message. */
	public String message() {
		List<String> lines = new ArrayList<>(problems.subList(0, Math.min(TOLD, problems.size())));
		if (problems.size() > TOLD) {
			lines.add(NLS.bind(Messages.pasteMore, problems.size() - TOLD));
		}
		return NLS.bind(refusal, problems.size()) + "\n\n" + String.join("\n", lines);
	}
}
