/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.consumption;

import org.jiedui.testkit.ModelContract;

class ConsumptionModelTest extends ModelContract {

	ConsumptionModelTest() {
		super(ConsumptionPackage.eINSTANCE);
	}
}
