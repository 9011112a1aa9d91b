/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class KeepTest {

	/** A Wednesday. */
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

	private static List<LocalDate> days(int count) {
		return IntStream.range(0, count).mapToObj(TODAY::minusDays).toList();
	}

	@Test
	void theNewestAndTheLastOfEachWeekAreKept() {
		assertThat(new Keep(3, 3).of(days(40))).containsExactlyInAnyOrder(TODAY, TODAY.minusDays(1), TODAY.minusDays(2),
				LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 15));
	}

	@Test
	void fewAreAllKept() {
		assertThat(Keep.USUAL.of(days(4))).containsExactlyInAnyOrderElementsOf(days(4));
		assertThat(Keep.USUAL.of(List.of())).isEmpty();
	}

	@Test
	void readsItsSetting() {
		assertThat(Keep.parse("")).isEqualTo(new Keep(7, 4));
		assertThat(Keep.parse("0").isNothing()).isTrue();
		assertThat(Keep.parse(" 3 , 1")).isEqualTo(new Keep(3, 1));
		assertThat(Keep.parse("many")).isEqualTo(Keep.USUAL);
		assertThat(Keep.parse("-1")).isEqualTo(new Keep(0, 4));
	}
}
