/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import org.jiedui.store.fixture.Place;

class MovedAttributesOnServerTest extends MovedAttributesTest {

	@Override
	Place place() {
		return Place.SERVER;
	}
}
