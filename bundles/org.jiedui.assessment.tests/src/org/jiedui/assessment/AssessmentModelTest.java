/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment;

import org.jiedui.testkit.ModelContract;

class AssessmentModelTest extends ModelContract {

	AssessmentModelTest() {
		super(AssessmentPackage.eINSTANCE);
	}
}
