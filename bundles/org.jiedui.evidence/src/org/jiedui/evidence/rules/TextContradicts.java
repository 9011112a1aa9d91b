/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.rules;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Severity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Numbers that cannot all be right. */
@Component(service = Constraint.class)
public final class TextContradicts extends TextFitsTogether {

	/** @param findings of documents */
	@Activate
	public TextContradicts(@Reference DocumentFindings findings) {
		super("evidence.text.error", Severity.ERROR, findings);
	}
}
