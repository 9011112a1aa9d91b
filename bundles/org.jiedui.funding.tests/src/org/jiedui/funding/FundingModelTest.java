/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.funding;

import org.jiedui.testkit.ModelContract;

class FundingModelTest extends ModelContract {

	FundingModelTest() {
		super(FundingPackage.eINSTANCE);
	}
}
