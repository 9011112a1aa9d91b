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

/** What one should know before numbers are used. */
@Component(service = Constraint.class)
public final class TextNeedsCare extends TextFitsTogether {

	/** @param findings of documents */
	@Activate
	public TextNeedsCare(@Reference DocumentFindings findings) {
		super("evidence.text.info", Severity.INFO, findings);
	}
}
