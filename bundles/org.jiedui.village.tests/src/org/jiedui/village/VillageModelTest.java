/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.village;

import org.jiedui.testkit.ModelContract;

class VillageModelTest extends ModelContract {

	VillageModelTest() {
		super(VillagePackage.eINSTANCE);
	}
}
