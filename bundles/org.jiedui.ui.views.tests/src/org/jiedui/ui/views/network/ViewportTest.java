/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ViewportTest {

	@Test
	void zoomingKeepsWhatIsUnderTheMouse() {
		Viewport before = new Viewport(1, 100, 50);
		Viewport after = before.zoomed(2, 300, 200);
		assertThat(after.scale()).isEqualTo(2);
		assertThat(after.toPictureX(300)).isCloseTo(before.toPictureX(300), within(1e-6));
		assertThat(after.toPictureY(200)).isCloseTo(before.toPictureY(200), within(1e-6));
	}

	@Test
	void allOfAPictureIsSeenInTheMiddle() {
		Viewport all = Viewport.fitting(2000, 500, 1000, 1000);
		assertThat(all.scale()).isEqualTo(0.5);
		assertThat(all.toPictureX(0)).isCloseTo(0, within(1e-6));
		assertThat(all.toPictureY(500)).isCloseTo(250, within(1e-6));
	}

	@Test
	void aBoxIsBroughtIntoSightByTheShortestWay() {
		Viewport moved = Viewport.START.showing(new Box(900, 10, 200, 20), 1000, 500);
		assertThat(moved.left()).isEqualTo(100);
		assertThat(moved.top()).isEqualTo(0);
		assertThat(Viewport.START.showing(new Box(10, 10, 20, 20), 1000, 500)).isEqualTo(Viewport.START);
	}
}
