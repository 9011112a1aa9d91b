/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.EditingDomain;

/** What the decision of a clash needs of its session. */
record ResolutionContext(EditingDomain domain, Resource resource, ChangeTracker tracker, ObjectIndex index, StoredValues values,
		OpenClashes clashes) {
}
