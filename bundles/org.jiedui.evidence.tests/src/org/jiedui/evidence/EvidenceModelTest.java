/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence;

import org.jiedui.testkit.ModelContract;

class EvidenceModelTest extends ModelContract {

	EvidenceModelTest() {
		super(EvidencePackage.eINSTANCE);
	}
}
