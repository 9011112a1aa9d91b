/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.ui.grid.Arrangement;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.RowGroup;
import org.jiedui.ui.grid.RowSections;
import org.jiedui.ui.grid.RowSource;
import org.jiedui.ui.grid.RowTree;

/**
 * The rows of a source with a row for each group above those of the group, which are not there while it is folded. Where no groups are asked for, it
 * is the source itself. At the position of a group there is no object, as at that of a row that is still being fetched.
 */
public final class GroupedRows implements RowSource {

	private final RowSource source;
	private final GroupFolds folds = new GroupFolds();
	private final List<Runnable> listeners = new ArrayList<>();
	private final Runnable changed = this::changed;
	private GroupTree tree = GroupTree.NONE;
	private List<GroupBlock> blocks = List.of();
	private boolean tooMany;
	private boolean untold;

	public GroupedRows(RowSource source) {
		this.source = source;
		source.addListener(changed);
	}

	// ---- groups

	/** The group at a position; empty where there is a row. */
	public Optional<GroupRow> group(int position) {
		return blockAt(position).filter(block -> block.position() == position).map(GroupBlock::group);
	}

	/** Whether rows are in groups. */
	boolean isGrouped() {
		return !tree.isEmpty();
	}

	/** Whether there were too many groups to be shown, so that rows are not in groups. */
	boolean hasTooMany() {
		return tooMany;
	}

	boolean isFolded(GroupRow group) {
		return folds.isFolded(group);
	}

	/** Folds or unfolds a group. */
	void fold(GroupRow group, boolean fold) {
		folds.fold(group, fold);
		lay();
		tell();
	}

	/** Folds or unfolds all groups. */
	void foldAll(boolean fold) {
		folds.foldAll(fold);
		lay();
		tell();
	}

	/** Unfolds the groups in which a row lies, and what else hides it. */
	@Override
	public void unfold(EObject row) {
		source.unfold(row);
		int position = source.indexOf(row);
		if (position >= 0 && indexOf(row) < 0) {
			tree.all(group -> {
				if (position >= group.first() && position < group.first() + group.rows()) {
					folds.fold(group, false);
				}
			});
			lay();
			tell();
		}
	}

	/** Where a group stands, or the one that is folded and has it; -1 when it is not there any more. */
	int positionOf(GroupRow group) {
		for (int depth = group.path().size(); depth > 0; depth--) {
			List<String> path = group.path().subList(0, depth);
			Optional<GroupBlock> found = blocks.stream().filter(block -> block.group().path().equals(path)).findFirst();
			if (found.isPresent()) {
				return found.get().position();
			}
		}
		return -1;
	}

	/** Where a row stands, or the folded group that has it; -1 when it is not there. */
	int lineOf(EObject row) {
		int position = indexOf(row);
		int inSource = position >= 0 || !isGrouped() ? -1 : source.indexOf(row);
		if (inSource < 0) {
			return position;
		}
		return blocks.stream().filter(block -> inSource >= block.group().first() && inSource < block.group().first() + block.group().rows())
				.max(Comparator.comparingInt(block -> block.group().level())).map(GroupBlock::position).orElse(-1);
	}

	/** What number the row at a position has among all rows, from 1, whatever is folded; 0 for a group. */
	int number(int position) {
		return isGrouped() ? sourcePosition(position) + 1 : position + 1;
	}

	/** Whether nobody asked yet what the rows of the groups that there are now come to. */
	boolean isUntold() {
		return untold;
	}

	/**
	 * Asks what the rows of each group come to. Groups that are ordered by that may then stand elsewhere, which listeners are told.
	 *
	 * @param then told when it is known, on the UI thread, perhaps at once
	 */
	void tally(List<LedgerColumn> columns, Runnable then) {
		GroupTree asked = tree;
		untold = false;
		if (isGrouped()) {
			source.tally(columns, tallies -> {
				if (asked == tree) {
					tree.tell(tallies);
					if (tree.isOrderedByTotals()) {
						lay();
						tell();
					}
					then.run();
				}
			});
		}
	}

	// ---- the lines

	private void changed() {
		arrangeGroups();
		tell();
	}

	private void arrangeGroups() {
		RowSections sections = source.sections();
		tooMany = sections.tooMany();
		GroupTree former = tree;
		tree = sections.keys().isEmpty() || tooMany ? GroupTree.NONE : GroupTree.of(sections, source.size(), Messages.groupsRest);
		tree.inherit(former);
		untold = true;
		lay();
	}

	private void lay() {
		List<GroupBlock> laid = new ArrayList<>();
		tree.walk(group -> {
			boolean folded = folds.isFolded(group);
			laid.add(new GroupBlock(group, laid.isEmpty() ? 0 : laid.getLast().end(), folded || !group.isLeaf() ? 0 : group.rows()));
			return !folded;
		});
		blocks = laid;
	}

	/** The last block that begins at or before a position. */
	private Optional<GroupBlock> blockAt(int position) {
		int low = 0;
		int high = blocks.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (blocks.get(middle).position() <= position) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low == 0 || position >= blocks.get(low - 1).end() ? Optional.empty() : Optional.of(blocks.get(low - 1));
	}

	/** Where the row at a position stands in the source; -1 for a group. */
	private int sourcePosition(int position) {
		return isGrouped() ? blockAt(position).map(block -> position == block.position() ? -1 : block.group().first() + position - block.position() - 1)
				.orElse(-1) : position;
	}

	private void tell() {
		List.copyOf(listeners).forEach(Runnable::run);
	}

	// ---- as a source

	@Override
	public int size() {
		return isGrouped() ? blocks.isEmpty() ? 0 : blocks.getLast().end() : source.size();
	}

	@Override
	public int total() {
		return source.total();
	}

	@Override
	public EObject get(int position) {
		int there = sourcePosition(position);
		return there < 0 ? null : source.get(there);
	}

	@Override
	public int indexOf(EObject row) {
		int position = source.indexOf(row);
		if (position < 0 || !isGrouped()) {
			return position;
		}
		ToIntFunction<GroupBlock> place = block -> block.position() + 1 + position - block.group().first();
		return blocks.stream().filter(block -> block.shows(position)).mapToInt(place).findFirst().orElse(-1);
	}

	@Override
	public boolean findsErrors() {
		return source.findsErrors();
	}

	@Override
	public void arrange(Arrangement arrangement) {
		source.arrange(arrangement);
	}

	@Override
	public boolean refresh() {
		boolean other = source.refresh();
		if (other) {
			arrangeGroups();
		}
		return other;
	}

	@Override
	public List<ObjectId> identifiers(Session session) {
		return source.identifiers(session);
	}

	@Override
	public boolean isBusy() {
		return source.isBusy();
	}

	@Override
	public Optional<String> refusal(LedgerColumn column) {
		return source.refusal(column);
	}

	@Override
	public Optional<String> objection(Arrangement.Filter filter) {
		return source.objection(filter);
	}

	@Override
	public void summarise(List<LedgerColumn> columns, Consumer<RowGroup> then) {
		source.summarise(columns, then);
	}

	@Override
	public void group(LedgerColumn by, List<LedgerColumn> columns, Consumer<List<RowGroup>> then) {
		source.group(by, columns, then);
	}

	@Override
	public Optional<RowTree> tree() {
		return source.tree();
	}

	@Override
	public RowSections sections() {
		return source.sections();
	}

	@Override
	public long revision() {
		return source.revision();
	}

	@Override
	public boolean hasAll() {
		return source.hasAll();
	}

	@Override
	public void load(int[] positions, Runnable then) {
		source.load(isGrouped() ? Arrays.stream(positions).map(this::sourcePosition).filter(position -> position >= 0).toArray() : positions, then);
	}

	@Override
	public void hold(Collection<? extends EObject> rows) {
		source.hold(rows);
	}

	@Override
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	@Override
	public void close() {
		source.removeListener(changed);
		source.close();
	}
}
