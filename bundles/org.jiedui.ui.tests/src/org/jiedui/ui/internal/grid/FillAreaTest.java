/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.Rectangle;
import org.jiedui.ui.internal.grid.FillArea.Direction;
import org.junit.jupiter.api.Test;

/** Which cells are filled, and how values go on there. */
class FillAreaTest {

	private static final Rectangle SOURCE = new Rectangle(2, 10, 2, 3);

	private static List<Object> three(IntFunction<Object> series) {
		return IntStream.range(0, 3).mapToObj(series).toList();
	}

	@Test
	void theFartherDirectionCounts() {
		assertThat(FillArea.upTo(SOURCE, 3, 12)).isEmpty();
		assertThat(FillArea.upTo(SOURCE, 4, 15)).contains(new FillArea(SOURCE, Direction.DOWN, 3));
		assertThat(FillArea.upTo(SOURCE, 2, 7)).contains(new FillArea(SOURCE, Direction.UP, 3));
		assertThat(FillArea.upTo(SOURCE, 6, 13)).contains(new FillArea(SOURCE, Direction.RIGHT, 3));
		assertThat(FillArea.upTo(SOURCE, 0, 11)).contains(new FillArea(SOURCE, Direction.LEFT, 2));
	}

	@Test
	void theTargetLiesBesideTheSource() {
		assertThat(new FillArea(SOURCE, Direction.DOWN, 4).target()).isEqualTo(new Rectangle(2, 13, 2, 4));
		assertThat(new FillArea(SOURCE, Direction.UP, 4).target()).isEqualTo(new Rectangle(2, 6, 2, 4));
		assertThat(new FillArea(SOURCE, Direction.RIGHT, 1).target()).isEqualTo(new Rectangle(4, 10, 1, 3));
		assertThat(new FillArea(SOURCE, Direction.LEFT, 2).all()).isEqualTo(new Rectangle(0, 10, 4, 3));
	}

	@Test
	void seriesGoBackwardsToo() {
		assertThat(three(Series.before(List.of(3, 5)))).containsExactly(1, -1, -3);
		assertThat(three(Series.before(List.of(7)))).containsExactly(7, 7, 7);
		assertThat(three(Series.before(List.of("第5批")))).containsExactly("第5批", "第5批", "第5批");
		assertThat(three(Series.before(List.of("A10")))).containsExactly("A9", "A8", "A7");
		assertThat(three(Series.before(List.of(LocalDate.of(2024, 3, 1))))).containsExactly(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 2, 28),
				LocalDate.of(2024, 2, 27));
	}

	@Test
	void withCtrlASingleNumberCountsOnAndAllElseIsRepeated() {
		assertThat(three(Series.otherwise(List.of(7), BigDecimal.ONE))).containsExactly(8, 9, 10);
		assertThat(three(Series.otherwise(List.of(1, 2), BigDecimal.ONE))).containsExactly(1, 2, 1);
		assertThat(three(Series.otherwise(List.of("A1"), BigDecimal.ONE))).containsExactly("A1", "A1", "A1");
	}
}
