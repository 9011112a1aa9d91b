/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ten pixels a day, a line every 24 pixels below an axis of 50. */
class GanttDragTest {

	private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
	private static final TimeScale SCALE = new TimeScale(MARCH.toEpochDay(), 10);
	private static final int FIRST = 60;
	private static final int SECOND = 84;
	private static final int THIRD = 108;
	private static final int FOURTH = 132;

	private final PlainContent content = new PlainContent();
	private GanttGeometry geometry;

	@BeforeEach
	void lines() {
		content.lines.add(PlainContent.bar("2024-03-03", "2024-03-12"));
		content.lines.add(new GanttLine(new DateSpan(MARCH, MARCH.plusDays(19)), true, 0, null, false, List.of()));
		content.lines.add(new GanttLine(null, false, 0, null, false, List.of()));
		content.lines.add(new GanttLine(new DateSpan(MARCH, MARCH.plusDays(19)), false, 0, null, false,
				List.of(new GanttMark("验收", MARCH.plusDays(9), false))));
		geometry = new GanttGeometry(SCALE, new FlatLanes(0, content.size(), 50, 24));
	}

	private Optional<GanttHit> hit(int x, int y) {
		return GanttHit.at(x, y, geometry, content);
	}

	private GanttDrag drag(int x, int y, int to) {
		GanttHit hit = hit(x, y).orElseThrow();
		GanttDrag drag = new GanttDrag(content, hit, content.line(hit.position()).orElseThrow(), SCALE, x);
		drag.to(to);
		return drag;
	}

	@Test
	void endsOfABarAreStretchedAndItsMiddleIsMoved() {
		assertThat(hit(21, FIRST)).contains(new GanttHit(0, GanttHit.Part.START, -1));
		assertThat(hit(70, FIRST)).contains(new GanttHit(0, GanttHit.Part.BAR, -1));
		assertThat(hit(118, FIRST)).contains(new GanttHit(0, GanttHit.Part.END, -1));
		assertThat(hit(200, FIRST)).isEmpty();
		assertThat(hit(70, 20)).as("the axis").isEmpty();
	}

	@Test
	void whatSumsUpOthersIsOnlyMoved() {
		assertThat(hit(2, SECOND)).contains(new GanttHit(1, GanttHit.Part.BAR, -1));
		assertThat(hit(198, SECOND)).contains(new GanttHit(1, GanttHit.Part.BAR, -1));
	}

	@Test
	void aBarIsMovedByWholeDays() {
		GanttDrag drag = drag(70, FIRST, 104);
		assertThat(drag.span()).isEqualTo(new DateSpan(LocalDate.of(2024, 3, 6), LocalDate.of(2024, 3, 15)));
		drag.drop();
		assertThat(content.done).containsExactly("move 0 by 3");
	}

	@Test
	void lessThanHalfADayChangesNothing() {
		GanttDrag drag = drag(70, FIRST, 74);
		assertThat(drag.isChange()).isFalse();
		drag.drop();
		assertThat(content.done).isEmpty();
	}

	@Test
	void aBarKeepsADayAtLeast() {
		drag(118, FIRST, -400).drop();
		drag(21, FIRST, 900).drop();
		drag(118, FIRST, 139).drop();
		assertThat(content.done).containsExactly("stretch 0 to 2024-03-03 2024-03-03", "stretch 0 to 2024-03-12 2024-03-12",
				"stretch 0 to 2024-03-03 2024-03-14");
	}

	@Test
	void aLineWithoutDatesGetsThemDrawn() {
		drag(45, THIRD, 12).drop();
		assertThat(content.done).containsExactly("stretch 2 to 2024-03-02 2024-03-05");
	}

	@Test
	void aMarkLiesOverTheBarAndIsMovedByItself() {
		GanttDrag drag = drag(95, FOURTH, 75);
		assertThat(drag.preview().marks().getFirst().day()).isEqualTo(MARCH.plusDays(7));
		drag.drop();
		assertThat(content.done).containsExactly("mark 3.0 on 2024-03-08");
	}

	@Test
	void anArrowGoesRoundWhatIsInItsWay() {
		assertThat(LinkRoute.of(100, 10, 160, 34, 24)).containsExactly(100, 10, 107, 10, 107, 34, 160, 34);
		assertThat(LinkRoute.of(100, 10, 60, 34, 24)).containsExactly(100, 10, 107, 10, 107, 22, 53, 22, 53, 34, 60, 34);
		assertThat(LinkRoute.of(100, 34, 60, 10, 24)).containsExactly(100, 34, 107, 34, 107, 22, 53, 22, 53, 10, 60, 10);
	}

	@Test
	void whatWasAgreedUponLiesUnderThePresentBar() {
		GanttLine line = new GanttLine(new DateSpan(MARCH, MARCH), false, 0, new DateSpan(MARCH.plusDays(2), MARCH.plusDays(3)), false, List.of());
		var bar = geometry.bar(0, line, line.span());
		var baseline = geometry.baseline(0, line, line.span());
		assertThat(baseline.x).isEqualTo(20);
		assertThat(baseline.width).isEqualTo(20);
		assertThat(baseline.y).isGreaterThanOrEqualTo(bar.y + bar.height);
		assertThat(baseline.y + baseline.height).isLessThanOrEqualTo(50 + 24);
	}
}
