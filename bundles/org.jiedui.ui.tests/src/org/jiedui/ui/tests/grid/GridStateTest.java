/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jiedui.ui.grid.GridState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class GridStateTest {

	@Test
	void whatIsWrittenIsReadBack() {
		GridState state = new GridState(List.of(new GridState.Column("#kind", 96, true),
				new GridState.Column("Training.sessions", 120, false)), 1,
				List.of(new GridState.Key("name", false), new GridState.Key("budget", true)));

		assertThat(GridState.parse(state.write())).contains(state);
		assertThat(GridState.parse(new GridState(List.of(), 0, List.of()).write())).contains(new GridState(List.of(), 0, List.of()));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "1;0", "2;0;name:5;", "1;x;name:5;", "1;0;name;", "1;0;name:wide;" })
	void damagedTextIsNoState(String text) {
		assertThat(GridState.parse(text)).isEmpty();
	}
}
