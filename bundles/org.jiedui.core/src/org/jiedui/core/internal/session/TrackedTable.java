/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.ArrayList;
import java.util.List;

/**
 * Records by the number that their identifier is. Numbers are given away in blocks, so that objects that are loaded together have numbers that follow
 * one another: these stand side by side on pages, and only the pages are spread. To find a million objects one after the other then touches little
 * memory, and the table takes seven bytes for each. Not thread-safe.
 */
final class TrackedTable {

	private static final int PAGE_BITS = 4;
	private static final int PAGE = 1 << PAGE_BITS;
	private static final int FIRST_SIZE = 16;
	/** Spreads page numbers, of which the highest bits are the part and the lowest count up in each. */
	private static final long SPREAD = 0x9E3779B97F4A7C15L;

	/** A power of two long, at least half of it null; a page stands where its number says, or at the next place that was free. */
	private Tracked[][] pages = new Tracked[FIRST_SIZE][];
	/** The numbers of the pages, so that looking for one leads to no other. */
	private long[] numbers = new long[FIRST_SIZE];
	private int used;

	/** Null where there is none. */
	Tracked get(long key) {
		Tracked[] page = pages[place(key >>> PAGE_BITS)];
		return page == null ? null : page[slot(key)];
	}

	/** Puts a record in the place of what had the same key. */
	void put(long key, Tracked tracked) {
		long number = key >>> PAGE_BITS;
		int place = place(number);
		if (pages[place] == null) {
			if (++used * 2 > pages.length) {
				grow();
				place = place(number);
			}
			pages[place] = new Tracked[PAGE];
			numbers[place] = number;
		}
		pages[place][slot(key)] = tracked;
	}

	/** Nothing happens where there is none. */
	void remove(long key) {
		int place = place(key >>> PAGE_BITS);
		Tracked[] page = pages[place];
		if (page == null) {
			return;
		}
		page[slot(key)] = null;
		if (isEmpty(page)) {
			pages[place] = null;
			used--;
			close(place);
		}
	}

	/** A copy, in no order. */
	List<Tracked> all() {
		List<Tracked> all = new ArrayList<>();
		for (Tracked[] page : pages) {
			if (page != null) {
				for (Tracked each : page) {
					if (each != null) {
						all.add(each);
					}
				}
			}
		}
		return all;
	}

	private static boolean isEmpty(Tracked[] page) {
		for (Tracked each : page) {
			if (each != null) {
				return false;
			}
		}
		return true;
	}

	private static int slot(long key) {
		return (int) key & PAGE - 1;
	}

	/** Where the page of a number stands, or would stand. */
	private int place(long number) {
		// once is not enough: the same numbers of many parts would stand in long rows
		long spread = number * SPREAD;
		int place = (int) ((spread ^ spread >>> Integer.SIZE) * SPREAD >>> Long.numberOfLeadingZeros(pages.length) + 1);
		while (pages[place] != null && numbers[place] != number) {
			place = place + 1 & pages.length - 1;
		}
		return place;
	}

	private void grow() {
		Tracked[][] before = pages;
		long[] numbersBefore = numbers;
		pages = new Tracked[before.length * 2][];
		numbers = new long[pages.length];
		for (int place = 0; place < before.length; place++) {
			if (before[place] != null) {
				stand(before[place], numbersBefore[place]);
			}
		}
	}

	/** Moves up what stands behind an empty place and could not be found any more across it. */
	private void close(int gap) {
		for (int place = gap + 1 & pages.length - 1; pages[place] != null; place = place + 1 & pages.length - 1) {
			Tracked[] page = pages[place];
			pages[place] = null;
			stand(page, numbers[place]);
		}
	}

	private void stand(Tracked[] page, long number) {
		int place = place(number);
		pages[place] = page;
		numbers[place] = number;
	}
}
