/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.ui.internal.grid.KeyedRows;
import org.junit.jupiter.api.Test;

/** Keys of which some are hidden. */
class KeyedRowsTest {

	private final KeyedRows ten = KeyedRows.of(LongStream.range(100, 110).toArray());

	private static ObjectId id(long key) {
		return new ObjectId(key);
	}

	private static List<Long> shown(KeyedRows rows) {
		return IntStream.range(0, rows.size()).mapToObj(position -> rows.key(rows.index(position)).value()).toList();
	}

	@Test
	void hiddenRowsAreSkippedWhereverTheyStand() {
		KeyedRows fewer = ten.without(List.of(id(100), id(103), id(104), id(109)));
		assertThat(shown(fewer)).containsExactly(101L, 102L, 105L, 106L, 107L, 108L);
		assertThat(LongStream.range(99, 111).mapToObj(fewer::position)).containsExactly(-1, -1, 0, 1, -1, -1, 2, 3, 4, 5, -1, -1);
		assertThat(fewer.isHidden(3)).isTrue();
		assertThat(fewer.isHidden(5)).isFalse();
	}

	@Test
	void whatComesBackStandsWhereItStood() {
		KeyedRows fewer = ten.without(List.of(id(103), id(104)));
		assertThat(fewer.without(List.of(id(103)))).isSameAs(fewer);
		assertThat(fewer.with(id -> false)).isSameAs(fewer);
		assertThat(shown(fewer.with(id(103)::equals))).containsExactly(100L, 101L, 102L, 103L, 105L, 106L, 107L, 108L, 109L);
	}

	@Test
	void whatIsGoneNeverComesBack() {
		KeyedRows fewer = ten.gone(List.of(id(101))).without(List.of(id(102)));
		assertThat(shown(fewer.with(id -> true))).hasSize(9).doesNotContain(101L);
		assertThat(ten.keysAmong(List.of(id(105), id(5)))).containsExactly(id(105));
	}
}
