/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.ui.internal.grid.RowArranger;
import org.jiedui.ui.internal.grid.RowSectioner;

/** Rows that are in memory. Sorting and filtering makes a permutation of their indices and never moves them. */
public final class ListRowSource implements RowSource {

	private final Supplier<? extends List<? extends EObject>> rows;
	private final Optional<Predicate<EObject>> wrong;
	private final List<Runnable> listeners = new ArrayList<>();
	private EObject[] all;
	private int[] shown;
	private Map<EObject, Integer> positions;
	private RowSections sections = RowSections.NONE;

	/** @param rows gives the rows that there are now; asked again at every {@link #refresh()} */
	public ListRowSource(Supplier<? extends List<? extends EObject>> rows) {
		this(rows, Optional.empty());
	}

	/**
	 * @param rows gives the rows that there are now; asked again at every {@link #refresh()}
	 * @param wrong tells of which rows it is known that they have errors
	 */
	public ListRowSource(Supplier<? extends List<? extends EObject>> rows, Predicate<EObject> wrong) {
		this(rows, Optional.of(wrong));
	}

	private ListRowSource(Supplier<? extends List<? extends EObject>> rows, Optional<Predicate<EObject>> wrong) {
		this.rows = rows;
		this.wrong = wrong;
		all = rows.get().toArray(EObject[]::new);
		shown = RowArranger.everything(all.length);
	}

	@Override
	public int size() {
		return shown.length;
	}

	@Override
	public int total() {
		return all.length;
	}

	@Override
	public EObject get(int position) {
		return all[shown[position]];
	}

	@Override
	public int indexOf(EObject row) {
		if (positions == null) {
			positions = new IdentityHashMap<>(shown.length * 2);
			for (int position = 0; position < shown.length; position++) {
				positions.put(all[shown[position]], position);
			}
		}
		return positions.getOrDefault(row, -1);
	}

	@Override
	public void arrange(Arrangement arrangement) {
		int[] order = new RowArranger(all).arrange(arrangement);
		int[] chosen = arrangement.errorsOnly() && wrong.isPresent()
				? Arrays.stream(order).filter(index -> wrong.get().test(all[index])).toArray() : order;
		RowSectioner sectioner = new RowSectioner(all, arrangement.groups());
		int[] sectioned = sectioner.arrange(chosen);
		sections = sectioner.sections(sectioned);
		show(sectioned);
	}

	@Override
	public RowSections sections() {
		return sections;
	}

	@Override
	public boolean findsErrors() {
		return wrong.isPresent();
	}

	@Override
	public boolean refresh() {
		EObject[] now = rows.get().toArray(EObject[]::new);
		if (same(now)) {
			return false;
		}
		Map<EObject, Integer> index = new IdentityHashMap<>(now.length * 2);
		for (int i = 0; i < now.length; i++) {
			index.put(now[i], i);
		}
		int[] next = new int[now.length];
		int count = 0;
		List<RowSections.Section> left = new ArrayList<>();
		int position = 0;
		for (RowSections.Section section : sections.all()) {
			int before = count;
			for (int end = position + section.rows(); position < end; position++) {
				count = keep(index.get(all[shown[position]]), next, count);
			}
			left.add(new RowSections.Section(section.texts(), count - before));
		}
		for (; position < shown.length; position++) {
			count = keep(index.get(all[shown[position]]), next, count);
		}
		sections = new RowSections(sections.keys(), left, sections.tooMany());
		for (EObject former : all) {
			index.remove(former);
		}
		int[] fresh = index.values().stream().mapToInt(Integer::intValue).sorted().toArray();
		System.arraycopy(fresh, 0, next, count, fresh.length);
		all = now;
		show(Arrays.copyOf(next, count + fresh.length));
		return true;
	}

	private static int keep(Integer index, int[] next, int count) {
		if (index == null) {
			return count;
		}
		next[count] = index;
		return count + 1;
	}

	private boolean same(EObject[] now) {
		if (now.length != all.length) {
			return false;
		}
		for (int i = 0; i < now.length; i++) {
			if (now[i] != all[i]) {
				return false;
			}
		}
		return true;
	}

	private void show(int[] order) {
		shown = order;
		positions = null;
		List.copyOf(listeners).forEach(Runnable::run);
	}

	@Override
	public void addListener(Runnable changed) {
		listeners.add(changed);
	}

	@Override
	public void removeListener(Runnable changed) {
		listeners.remove(changed);
	}
}
