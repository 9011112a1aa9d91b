/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.roundtrip;

import org.jiedui.store.fixture.Place;

class RandomRoundTripOnServerTest extends RandomRoundTripTest {

	@Override
	Place place() {
		return Place.SERVER;
	}

	@Override
	int seed() {
		return 1000;
	}
}
